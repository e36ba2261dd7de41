import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readCases} from './case.ts';
import {judgeCorpus} from './judge.ts';

const folder = (part: string): string => path.join(import.meta.dirname, part);
const known = (await Promise.all(['seen', 'former'].map((part) => judgeCorpus(folder(part), part)))).flat();

describe('the parts of the corpus that the rules were mended with', () => {
  it('have at least 8800 cases', () => {
    expect(known.length).toBeGreaterThanOrEqual(8800);
  });

  it('are judged rightly, every case', () => {
    const wrong = known.filter(({label, found}) => (label === 'leak') !== found.length > 0);
    expect(wrong.map(({half, id, found}) => `${half}/${id}: ${found.join()}`)).toEqual([]);
  });
});

describe('each part', () => {
  // The blind one is read and not judged: its answer is asked for once.
  it.each(['seen', 'former', 'blind'])('%s can be read, and each case has a name of its own', (part) => {
    const ids = readdirSync(folder(part))
      .filter((file) => file.endsWith('.yaml'))
      .flatMap((file) =>
        readCases(readFileSync(path.join(folder(part), file), 'utf8')).map(({id}) => `${file}#${id}`),
      );
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
  });
});

describe('a case', () => {
  it('is joined of its parts', () => {
    const [one] = readCases('- {id: a, context: prose, label: leak, kind: secret, parts: [gh, p_, x]}');
    expect(one?.text).toBe('ghp_x');
  });

  it('without a text, or with another label, is refused', () => {
    expect(() => readCases('- {id: a, context: prose, label: leak, kind: secret}')).toThrow(
      /`text` or `parts`/,
    );
    expect(() => readCases('- {id: a, context: prose, label: maybe, kind: secret, text: x}')).toThrow(
      /label/,
    );
  });
});
