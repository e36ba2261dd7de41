import fc from 'fast-check';
import {normalizeTokens, Prism} from 'prism-react-renderer';
import {describe, expect, it} from 'vitest';
import type {Parsed} from '../content/finding.ts';
import {parseTranscript} from './parse.ts';
import {terminalGrammar} from './terminal-grammar.ts';
import {lineText, type Transcript} from './transcript.ts';

function parse(source: string): Parsed<Transcript> {
  return parseTranscript(source, {
    tokenize: (text) => normalizeTokens(Prism.tokenize(text, terminalGrammar)),
  });
}

const sign = fc.constantFrom(
  '$',
  '$ ',
  '> ',
  '>',
  '# ',
  '#',
  '\\',
  '\n',
  '\r\n',
  '---',
  'title: ',
  '{claim:',
  'feed-fan-out.p99',
  '}',
  '2.4 s',
  ' → ',
  '−37 %',
  '6.4×',
  'p99 ',
  '\t',
  '\u001b[0m',
  'a',
  ' ',
  '@h:~',
);
const hostile = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.array(fc.oneof(sign, fc.string()), {maxLength: 40}).map((parts) => parts.join('')),
);

describe('any input', () => {
  it('never throws, and says where and what in each finding', () => {
    fc.assert(
      fc.property(hostile, (source) => {
        const parsed = parse(source);
        if (parsed.kind === 'ok') return;
        expect(parsed.findings.length).toBeGreaterThan(0);
        const count = source.split(/\r?\n/).length;
        for (const {line, column, message} of parsed.findings) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(count);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).toMatch(/^\S.*[.]$/su);
        }
      }),
      {numRuns: 2000},
    );
  });

  it('keeps every character: the tokens of a line are the line, and the lines are the text', () => {
    const harmless = fc.array(
      fc.constantFrom(
        '$ a',
        '> b',
        '# c',
        '\n',
        '\n',
        ' ',
        '2.4 s',
        '→',
        '−37 %',
        '6.4×',
        'p99 ',
        '1,180',
        'x',
        '(',
        '100',
      ),
      {minLength: 1, maxLength: 40},
    );
    fc.assert(
      fc.property(harmless, (parts) => {
        const parsed = parse(parts.join(''));
        if (parsed.kind === 'findings') return;
        const source = parts
          .join('')
          .split('\n')
          .map((line) => line.replace(/ +$/, ''));
        expect(parsed.value.text).toBe(source.join('\n').replace(/^\n+|\n+$/g, ''));
        expect(parsed.value.text).toBe(parsed.value.lines.map(lineText).join('\n'));
      }),
      {numRuns: 2000},
    );
  });
});
