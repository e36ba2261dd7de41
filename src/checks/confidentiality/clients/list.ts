import {hmacOf, keyProof} from './hmac.ts';
import {normaliseName, speltOut, wordsOfName} from './normalise.ts';

/** Where the list is kept, from the root. */
export const clientsFile = 'confidentiality/clients.hmac';

/** The list as it is read: the proof of its key, and the names under that key. */
export type ClientList = {readonly proof: string | undefined; readonly names: ReadonlySet<string>};

/** Reads `clients.hmac`: comments start with `#`, `key` is followed by the proof, every other line is the HMAC of a name. */
export function parseClients(text: string): ClientList {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return {
    proof: lines
      .map((line) => /^key (?<proof>[\da-f]{64})$/.exec(line)?.groups?.['proof'])
      .find((proof) => proof !== undefined),
    names: new Set(lines.filter((line) => /^[\da-f]{64}$/.test(line))),
  };
}

/**
 * What adding a name comes to: the new text of the list, and whether its first word stands there alone too; or why it cannot be added.
 */
export type Added =
  | {readonly kind: 'added' | 'known'; readonly text: string; readonly alone: boolean}
  | {readonly kind: 'refused'; readonly message: string};

const heading = `# Names of clients, as HMAC-SHA-256 under CONFIDENTIALITY_KEY. Add one: npm run confidentiality -- add-client\n`;

/**
 * The list with one more name. Of a name of two words the first is added alone as well where it is no word of the language by `isWord`:
 * people say “Quillmarsh” for “Quillmarsh Ferns”, and never “orbit” for “Orbit Ferns”. With an umlaut it is kept spelt out, too. The name
 * is in no result.
 */
export function addClient(text: string, name: string, key: string, isWord: (word: string) => boolean): Added {
  const {proof, names} = parseClients(text);
  if (proof !== undefined && proof !== keyProof(key))
    return {kind: 'refused', message: 'CONFIDENTIALITY_KEY is not the key that this list was made with.'};
  const normal = normaliseName(name);
  if (normal === undefined)
    return {
      kind: 'refused',
      message:
        'A name is one or two words of together three letters or more. Give the word or pair by which people know the client.',
    };
  const [first = normal] = wordsOfName(name);
  const alone = first !== normal && first.length >= 4 && !isWord(first);
  const [speltFirst = ''] = wordsOfName(speltOut(name));
  const forms = [normal, normaliseName(speltOut(name)) ?? normal, ...(alone ? [first, speltFirst] : [])];
  const added = [...new Set(forms)].map((one) => hmacOf(one, key)).filter((hmac) => !names.has(hmac));
  if (added.length === 0) return {kind: 'known', text, alone};
  const start = proof === undefined ? `${heading}key ${keyProof(key)}\n` : '';
  const body = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return {kind: 'added', text: `${start}${body}${added.map((hmac) => `${hmac}\n`).join('')}`, alone};
}
