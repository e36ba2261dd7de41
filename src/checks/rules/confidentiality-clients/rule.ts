import {clientsIn} from '../../confidentiality/clients/clients-in.ts';
import {clientFinder} from '../../confidentiality/clients/find-clients.ts';
import {keyProof, keyVariable} from '../../confidentiality/clients/hmac.ts';
import {clientsFile, parseClients, type ClientList} from '../../confidentiality/clients/list.ts';
import {mask} from '../../confidentiality/mask.ts';
import {hiddenAs} from '../../confidentiality/report-leak.ts';
import {placer} from '../../confidentiality/scan/place.ts';
import {segmentsOf} from '../../confidentiality/source/segment.ts';
import {publishedTexts} from '../../confidentiality/texts.ts';
import {errorAt, warningAt, type RuleFinding} from '../../core/finding.ts';
import type {Input} from '../../core/input.ts';
import type {FilesRule} from '../../core/rule.ts';

const top = {line: 1, column: 1};
/** Set by whatever publishes: the preview, the release. */
const publishingVariable = 'CONFIDENTIALITY_PUBLISHING';

/** No client of the list is named. The list is kept as HMACs, so that the repository does not name them either. */
export const clients: FilesRule = {
  kind: 'files',
  id: 'confidentiality/clients',
  about:
    'No client of confidentiality/clients.hmac is named anywhere; what publishes needs the key of that list.',
  check: async (input) => {
    const list = parseClients(input.file(clientsFile)?.text() ?? '');
    const key = input.environment[keyVariable] ?? '';
    if (key === '') return [withoutKey(input)];
    if (list.proof !== undefined && list.proof !== keyProof(key)) {
      return [
        errorAt(
          clientsFile,
          top,
          `${keyVariable} is not the key that this list was made with: it would find nobody.`,
          'Set the key that the practice keeps, or make the list anew with `npm run confidentiality -- add-client`.',
        ),
      ];
    }
    return findClients(input, list, key);
  },
};

function withoutKey({environment}: Input): RuleFinding {
  const isPublishing = !['', '0', 'false'].includes(environment[publishingVariable] ?? '');
  return isPublishing
    ? errorAt(
        '.',
        top,
        `This run publishes and ${keyVariable} is not set, so that no text was compared with the list of clients.`,
        `Set ${keyVariable} to the key that the practice keeps.`,
      )
    : warningAt(
        '.',
        top,
        `${keyVariable} is not set: no text was compared with the list of clients. Publishing will fail without it.`,
        `If you have the key that the practice keeps, set ${keyVariable} to it. If you have not, leave this to whoever publishes.`,
      );
}

function findClients(input: Input, list: ClientList, key: string): readonly RuleFinding[] {
  const find = clientFinder(list, key);
  const inTexts = publishedTexts(input).texts.flatMap(({file, kind, text, packed}) => {
    const place = placer(text);
    const segments = segmentsOf(kind === 'commit' ? 'message.md' : file, text);
    return clientsIn(text, segments, find).map(({start, value, hidden}) => {
      const {line, column} = packed ? top : place(start);
      return {...named(value, file, 'is named', hiddenAs(hidden)), line, column};
    });
  });
  const inNames = input.files.flatMap(({file}) =>
    find(file).map(({value}) =>
      named(
        value,
        file.replaceAll(value, () => mask(value)),
        'is named in the name of a file',
      ),
    ),
  );
  return [...inTexts, ...inNames];
}

function named(value: string, file: string, where: string, how = ''): RuleFinding {
  return {
    ...errorAt(
      file,
      top,
      `A client of ours ${where}: ${mask(value)}${how}.`,
      'Say what the client is in place of the name, for example “a trading firm”.',
    ),
    secret: value,
  };
}
