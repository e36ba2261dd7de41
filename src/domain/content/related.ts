/** What is read of a note, as the blog plugin loads it. */
type BlogPost = {
  readonly metadata: {
    readonly permalink: string;
    readonly title: string;
    readonly description: string;
    readonly date: Date;
    readonly unlisted: boolean;
    readonly frontMatter: {readonly [key: string]: unknown};
  };
};

type PracticePage = {readonly id: string; readonly title: string; readonly permalink: string};

export type NoteLink = {
  readonly permalink: string;
  readonly title: string;
  readonly description: string;
  readonly date: string;
};

/** Both ends of what was declared once, in a note's front matter (`practice: [latency-profiling]`). */
export type RelatedNotes = {
  /** Newest first. */
  readonly latest: readonly NoteLink[];
  /** By practice page (file name), newest first. */
  readonly byPractice: Readonly<Record<string, readonly NoteLink[]>>;
  /** By note (permalink). */
  readonly practiceOf: Readonly<Record<string, readonly {readonly to: string; readonly title: string}[]>>;
};

const LATEST = 3;

/**
 * Relates listed notes (given newest first, as the blog plugin sorts them) to practice pages.
 * @throws {Error} that names every note with an unknown practice page, and the pages that there are.
 */
export function relate(posts: readonly BlogPost[], pages: readonly PracticePage[]): RelatedNotes {
  const known = new Map(pages.map((page) => [page.id, page]));
  const byPractice: Record<string, NoteLink[]> = {};
  const practiceOf: Record<string, {to: string; title: string}[]> = {};
  const mistakes: string[] = [];
  const listed = posts.filter(({metadata}) => !metadata.unlisted);
  for (const {metadata} of listed) {
    for (const id of practiceIds(metadata.frontMatter['practice'])) {
      const page = known.get(id);
      if (page === undefined) {
        mistakes.push(
          `${metadata.permalink}: practice page “${id}” is not known; write one of ${[...known.keys()].join(', ')}`,
        );
        continue;
      }
      (byPractice[id] ??= []).push(linkTo(metadata));
      (practiceOf[metadata.permalink] ??= []).push({to: page.permalink, title: page.title});
    }
  }
  if (mistakes.length > 0) throw new Error(`Field notes cannot be related:\n${mistakes.join('\n')}`);
  return {latest: listed.slice(0, LATEST).map(({metadata}) => linkTo(metadata)), byPractice, practiceOf};
}

function practiceIds(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function linkTo({permalink, title, description, date}: BlogPost['metadata']): NoteLink {
  return {permalink, title, description, date: date.toISOString()};
}
