import {describe, expect, it} from 'vitest';
import * as z from 'zod';
import {parseYaml} from './yaml-source.ts';

const schema = z.strictObject({
  command: z.string('write a text').meta({description: 'What to type.', example: 'command: node run.mjs'}),
  runs: z.int().min(2).optional(),
  claims: z
    .record(
      z.string().regex(/^[a-z-]+$/, 'write lower-case words'),
      z.strictObject({better: z.enum(['lower', 'higher']), of: z.array(z.string()).default([])}),
    )
    .default({}),
});

/** `line:column message` of each finding. */
function findings(source: string): readonly string[] {
  const parsed = parseYaml(source, schema);
  if (parsed.kind === 'ok') return [];
  return parsed.findings.map(({line, column, message}) => `${line}:${column} ${message}`);
}

describe('a mistake in YAML', () => {
  it.each([
    ['runs: 3', '1:1 `command` is missing: write for example `command: node run.mjs`'],
    ['command:\n', '1:9 `command` is empty: write for example `command: node run.mjs`'],
    ['command: 3', '1:10 `command`: write a text'],
    ['command: a\nruns: 1', '2:7 `runs`: “1” cannot stand here: write 2 or more'],
    ['command: a\nruns: [1]', '2:7 `runs`: a number is expected, and a list stands here'],
    [
      'command: a\nclaims: {p: {better: less}}',
      '2:22 `claims.p.better`: “less” cannot stand here: write lower or higher',
    ],
    ['command: a\nclaims:\n  p: {}', '3:3 `claims.p.better` is missing: write lower or higher'],
    [
      'command: a\nclaims:\n  p:\n',
      '3:5 `claims.p` is empty: write its fields indented below it: `better` and others',
    ],
    [
      'command: a\nclaims: {A: {better: lower}}',
      '2:10 `claims.A`: “A” cannot be a name: write lower-case words',
    ],
    [
      'command: a\nclaims: {p: {better: lower, of: [1]}}',
      '2:34 entry 1 of `claims.p.of`: a text is expected, and `1` stands here',
    ],
    [
      'command: a\nclaims: {p: {better: lower, of: all of it}}',
      '2:33 `claims.p.of`: a list is expected, and `"all of it"` stands here: write `of: [all of it]`',
    ],
    ['', '1:1 The file is empty: write `name: value` lines.'],
  ])('%j is told with its place and a mend', (source, message) => {
    expect(findings(source)).toEqual([message]);
  });

  it.each([
    [
      'claims:\n  a:\n    x: 1\n   y: 2\n    z: 3\n',
      '4:4 YAML: this line is indented by 3, and the one before by 4: indent this line by 4, as the one before',
    ],
    [
      'claims:\n  a:\n    x: 1\n     y: 2\n    z: 3\n',
      '4:6 YAML: this line is indented by 5, and the one before by 4: indent this line by 4, as the one before',
    ],
    [
      'claims:\n  a:\n    x: 1\n  y: 2\n    z: 3\n',
      '4:3 YAML: this line is indented by 2, and the one before by 4: indent this line by 4, as the one before',
    ],
    ['runs: 1\ncommand: a\nruns: 2\n', '3:1 YAML: `runs` stands in line 1 already: take one of the two out'],
    ['claims:\n\ta: 1\n', '2:1 YAML: a tab stands at the start of this line: write spaces in its place'],
    [
      'command: one: two\n',
      '1:10 YAML: the text of `command` holds `: `, which starts another field: put the text in quotes, `command: "one: two"`',
    ],
  ])('itself, as %j, is told once with what to write', (source, message) => {
    expect(findings(source)).toEqual([message]);
  });

  it('in the name of a field is told once, where it stands', () => {
    expect(findings('comand: a')).toEqual([
      '1:1 `comand` is not a field of this file; did you mean `command`?',
    ]);
    expect(findings('command: a\nclaims: {p: {beter: lower}}')).toEqual([
      '2:14 `beter` is not a field of `claims.p`; did you mean `better`?',
    ]);
  });

  it('in an unknown field is told with those that are known and not there yet', () => {
    expect(findings('command: a\nhost: b')).toEqual([
      '2:1 `host` is not a field of this file. Write one of: claims, runs. Or take it out.',
    ]);
  });
});
