import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {loadDictionary} from '../../rules/spelling/dictionary.ts';
import {clientsIn} from '../clients/clients-in.ts';
import {clientFinder, type FindClients} from '../clients/find-clients.ts';
import {addClient, parseClients} from '../clients/list.ts';
import {scan} from '../scan/scan.ts';
import {plainView} from '../view/view.ts';
import {vendorTokens} from '../vendor-tokens.ts';
import {readCases, type Case} from './case.ts';

/** A case and the kinds that the rules found in it; `client` is a name on the list of its part. */
export type Judged = Omit<Case, 'text'> & {
  readonly half: string;
  readonly found: readonly string[];
  readonly lines: number;
};

/** Under which the list of a part is made: nothing depends on it. */
const key = 'of the corpus alone';

/** Finds made-up clients, whose names stand one a line in `clients.txt` beside the cases; nobody where there is none. */
async function clientsOf(folder: string): Promise<FindClients> {
  const file = path.join(folder, 'clients.txt');
  const names = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const isWord = names.length === 0 ? () => false : (await loadDictionary()).has;
  const list = names.reduce((text, name) => {
    const added = addClient(text, name, key, isWord);
    if (added.kind === 'refused') throw new Error(`${file}: “${name}”: ${added.message}`);
    return added.text;
  }, '');
  return clientFinder(parseClients(list), key);
}

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
  const find = await clientsOf(folder);
  return Promise.all(
    cases.map(async ({text, ...rest}) => {
      const segments = [{kind: rest.context, view: plainView(text)}];
      const vendors = await vendorTokens('case.txt', text);
      const found = [
        ...scan(text, rest.context).map(({kind}) => kind),
        ...vendors.map(() => 'secret'),
        ...clientsIn(text, segments, find).map(() => 'client'),
      ];
      return {...rest, half, found: [...new Set(found)], lines: text.trimEnd().split('\n').length};
    }),
  );
}
