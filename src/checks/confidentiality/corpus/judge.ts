import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {scan} from '../scan/scan.ts';
import {vendorTokens} from '../vendor-tokens.ts';
import {readCases, type Case} from './case.ts';

/** A case and the kinds that the rules found in it. */
export type Judged = Omit<Case, 'text'> & {
  readonly half: string;
  readonly found: readonly string[];
  readonly lines: number;
};

/** Judges every case of a folder. The values stay where they are. */
export async function judgeCorpus(folder: string, half: string): Promise<readonly Judged[]> {
  const files = readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .toSorted();
  const cases = files.flatMap((file) =>
    readCases(readFileSync(path.join(folder, file), 'utf8')).map((one) => ({
      ...one,
      id: `${file}#${one.id}`,
    })),
  );
  return Promise.all(
    cases.map(async ({text, ...rest}) => {
      const vendors = await vendorTokens('case.txt', text);
      const found = [...scan(text, rest.context).map(({kind}) => kind), ...vendors.map(() => 'secret')];
      return {...rest, half, found: [...new Set(found)], lines: text.trimEnd().split('\n').length};
    }),
  );
}
