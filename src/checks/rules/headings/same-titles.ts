import {textField} from '../../core/front-matter.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Page, Site} from '../../core/site.ts';

/** Notes with the title or the description of another: in a list of notes and in a search nobody can tell them apart. */
export function sameTitles(site: Site, pages: readonly Page[]): readonly RuleFinding[] {
  const notes = site.pages.filter(({kind}) => kind === 'note');
  const wanted = new Set(pages.map(({file}) => file));
  return (['title', 'description'] as const).flatMap((field) =>
    notes.flatMap((note) => {
      const own = words(note, field);
      // The later of two is asked; in a run on the earlier one alone that one is.
      const other = notes.find((one) => one.file !== note.file && own !== '' && words(one, field) === own);
      if (other === undefined || note.frontMatter === undefined || !wanted.has(note.file)) return [];
      if (note.file < other.file && wanted.has(other.file)) return [];
      return [
        errorAt(
          note.file,
          note.frontMatter.placeOf([field]),
          `The ${field} is that of ${other.file}: in a list or a search nobody can tell the two apart.`,
          `Write a \`${field}\` that says what this note alone tells.`,
        ),
      ];
    }),
  );
}

function words({frontMatter}: Page, field: 'title' | 'description'): string {
  return textField(frontMatter, field)?.trim().toLowerCase() ?? '';
}
