import {LineCounter, parseDocument} from 'yaml';
import type {SourceFinding} from '../../domain/content/finding.ts';
import {yamlMistakes} from '../../domain/content/yaml-mistakes.ts';
import {keyOffset} from '../../domain/content/yaml-places.ts';
import type {Place} from './site.ts';

/** A YAML text that was read: its value, its syntax mistakes, and where each key stands. */
export type YamlSource = {
  readonly value: unknown;
  readonly problems: readonly SourceFinding[];
  /** Where the last key of `path` stands, or the nearest parent that does, or the start. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
};

/** Reads YAML; `linesBefore` are the lines of the file above it. A broken text has the value undefined. */
export function readYaml(text: string, linesBefore = 0): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  const placeAt = (offset: number): Place => {
    const {line, col} = lines.linePos(offset);
    return {line: Math.max(1, line) + linesBefore, column: Math.max(1, col)};
  };
  const problems = yamlMistakes(text, document, linesBefore).map(({offset, message}) => ({
    ...placeAt(offset),
    message,
  }));
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    placeOf: (path) => placeAt(keyOffset(document, path)),
  };
}
