import {diffArrays} from 'diff';

/** A stretch of text that both versions share, or that only one of them has. */
export type Run = {readonly kind: 'same' | 'inserted' | 'deleted'; readonly text: string};

/** A word, a figure (`0.6`, `1,180`) or a path (`auth/charge`) is one token, so that a comparison never cuts through one. */
const TOKEN = /[\p{L}\p{N}_]+(?:[.,:’'/@+-][\p{L}\p{N}_]+)*|\s+|./gsu;

/**
 * Compares two texts word by word. Joining `same` and `deleted` gives the old text, `same` and `inserted` the new one
 * (but for typographic spaces, of which the new one's are kept).
 */
export function compareWords(before: string, after: string): readonly Run[] {
  const changes = diffArrays(tokens(before), tokens(after), {
    comparator: (a, b) => comparable(a) === comparable(b),
  });
  return bridge(
    changes.map(({added, removed, value}) => ({
      kind: added ? 'inserted' : removed ? 'deleted' : 'same',
      text: value.join(''),
    })),
  );
}

/** What two texts are compared by: a thin or no-break space reads as a space. */
export function comparable(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ');
}

/** The words of a text in lower case, for judging likeness. */
export function wordsOf(text: string): readonly string[] {
  return tokens(text.toLowerCase()).filter((token) => /[\p{L}\p{N}]/u.test(token));
}

function tokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/**
 * Joins changes that only space or punctuation parts, so that a rewritten phrase reads as one deletion and one insertion
 * instead of alternating word by word.
 */
function bridge(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  let deleted = '';
  let inserted = '';
  const flush = (): void => {
    if (deleted !== '') result.push({kind: 'deleted', text: deleted});
    if (inserted !== '') result.push({kind: 'inserted', text: inserted});
    deleted = '';
    inserted = '';
  };
  runs.forEach((run, index) => {
    const isChange = deleted !== '' || inserted !== '';
    if (run.kind === 'deleted') deleted += run.text;
    else if (run.kind === 'inserted') inserted += run.text;
    else if (isChange && index < runs.length - 1 && wordsOf(run.text).length === 0) {
      deleted += run.text;
      inserted += run.text;
    } else {
      flush();
      result.push(run);
    }
  });
  flush();
  return result;
}
