import {pageClasses, type PageClass} from '../tape/page-class.ts';

/** A growth that the authors of a change want: new text weighs something. It covers sizes and counts, never timings. */
export type Accepted = {readonly pageClass: PageClass; readonly reason: string};

/**
 * Reads `Perf-accept: note: the note has a new section` from commit messages, one a line. Throws on a class that does not
 * exist and on a missing reason: a slip must not pass for consent.
 */
export function acceptedIn(messages: string): readonly Accepted[] {
  return [...messages.matchAll(/^Perf-accept:(.*)$/gm)].map(([line, text = '']) => {
    const [, name = '', reason = ''] = /^\s*([^:]*?)\s*:\s*(.*?)\s*$/.exec(text) ?? [];
    const pageClass = pageClasses.find((known) => known === name);
    if (pageClass === undefined || reason === '') {
      throw new Error(
        `"${line}" in a commit message: write  Perf-accept: <page class>: <reason>  with one of: ${pageClasses.join(', ')}`,
      );
    }
    return {pageClass, reason};
  });
}
