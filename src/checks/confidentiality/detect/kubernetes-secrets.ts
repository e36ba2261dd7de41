import type {Detector, Match} from '../leak.ts';
import {isCredential} from './credentials.ts';

const document = /(?:^|(?<=\n))---[^\n]*\n/;
const kind = /^[ \t]*["']?kind["']?: ?["']?Secret\b/m;
/** `key: value` below `data:` or `stringData:`, in YAML or in JSON. */
const entry = /^(?<indent>[ \t]+)["']?[\w.-]+["']?: ?["']?(?<v>[^\s"',{}]{6,})["']?,?[ \t]*$/d;

/** Values of Kubernetes’ Secrets, which base64 hides from nobody. */
export const kubernetesSecrets: Detector = (text, textKind) => {
  if (textKind === 'prose' || !kind.test(text)) return [];
  const found: Match[] = [];
  let offset = 0;
  let block: {readonly indent: number; readonly isEncoded: boolean} | undefined;
  let isSecret = false;
  for (const part of text.split(/(?<=\n)(?=---)/)) {
    isSecret = kind.test(part.replace(document, ''));
    block = undefined;
    for (const line of part.split('\n')) {
      const opens = /^(?<indent>[ \t]*)["']?(?<name>data|stringData)["']?: ?\{?[ \t]*$/.exec(line);
      if (opens !== null)
        block = {
          indent: opens.groups?.['indent']?.length ?? 0,
          isEncoded: opens.groups?.['name'] === 'data',
        };
      else if (isSecret && block !== undefined && line.trim() !== '') {
        const match = entry.exec(line);
        const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
        const [start, end] = match?.indices?.groups?.['v'] ?? [0, 0];
        const value = line.slice(start, end);
        if (indent <= block.indent) block = undefined;
        else if (match !== null && isCredential(block.isEncoded ? decoded(value) : value))
          found.push({kind: 'secret', start: offset + start, end: offset + end});
      }
      offset += line.length + 1;
    }
    offset -= 1;
  }
  return found;
};

function decoded(value: string): string {
  return Buffer.from(value, 'base64').toString('utf8').trim();
}
