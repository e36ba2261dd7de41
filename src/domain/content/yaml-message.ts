import type {YAMLError} from 'yaml';

/** What a mistake of YAML says to who wrote it. The parser’s own word for the commonest one, `: ` in a text, does not say what to do. */
export function yamlMessage({code, message}: YAMLError): string {
  return code === 'BLOCK_AS_IMPLICIT_KEY'
    ? 'YAML: the text of a field holds `: `, which starts another field: put the text in quotes, `name: "one: two"`'
    : `YAML: ${message}`;
}
