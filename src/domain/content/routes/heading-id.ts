import Slugger from 'github-slugger';

/** A heading as its source writes it: its text, and the id that a comment at its end gives, if any. */
export type HeadingSource = {readonly text: string; readonly explicitId?: string | undefined};

/**
 * The ids of a page's headings in their order, as Docusaurus gives them: github-slugger, which numbers repeated ones (`cost`,
 * `cost-1`); an explicit id is taken as it stands and reserves nothing.
 */
export function headingIds(headings: readonly HeadingSource[]): readonly string[] {
  const slugger = new Slugger();
  return headings.map(({text, explicitId}) => explicitId ?? slugger.slug(text));
}

/** The id in an MDX comment at the end of a heading: ` #limits ` → `limits`. Comments without `#` are only comments. */
export function commentId(comment: string): string | undefined {
  const [first] = comment.trim().split(' ');
  return first?.startsWith('#') === true && first.length > 1 ? first.slice(1) : undefined;
}
