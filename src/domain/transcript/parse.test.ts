import {normalizeTokens, Prism} from 'prism-react-renderer';
import {describe, expect, it} from 'vitest';
import type {Parsed} from '../content/finding.ts';
import type {Claim} from '../evidence/claim.ts';
import {parseQuantity} from '../quantity/quantity.ts';
import {parseTranscript} from './parse.ts';
import {terminalGrammar} from './terminal-grammar.ts';
import {lineText, type Tokenize, type Transcript} from './transcript.ts';

const claim: Claim = {
  id: 'feed-fan-out.p99',
  metric: 'Latency',
  better: 'lower',
  grade: 'reported',
  conditions: {},
  source: {title: 'Feed fan-out', to: '/'},
  figure: {kind: 'change', before: parseQuantity('4.1 s'), after: parseQuantity('380 ms')},
  revision: 'r1',
  date: '2026-11-21',
};
const tokenize: Tokenize = (text) => normalizeTokens(Prism.tokenize(text, terminalGrammar));

function parse(source: string): Parsed<Transcript> {
  return parseTranscript(source, {claim: (id) => (id === claim.id ? claim : undefined), tokenize});
}

function read(source: string): Transcript {
  const parsed = parse(source);
  if (parsed.kind === 'findings')
    throw new Error(parsed.findings.map((finding) => finding.message).join('\n'));
  return parsed.value;
}

/** Findings as `line:column message`. */
function findings(source: string): readonly string[] {
  const parsed = parse(source);
  return parsed.kind === 'ok'
    ? []
    : parsed.findings.map(({line, column, message}) => `${line}:${column} ${message}`);
}

describe('a well-formed transcript', () => {
  it('has a title, lines of tokens, the commands alone and the whole text', () => {
    const transcript = read(
      'title: feed · reshard\n---\n# symptom\n$ trace --p99 \\\n>   --by shard\nshard 73   2.4 s\n\np99 −37 %\n',
    );
    expect(transcript).toEqual({
      title: 'feed · reshard',
      lines: [
        {kind: 'comment', tokens: [{kind: 'comment', text: '# symptom'}]},
        {
          kind: 'command',
          tokens: [
            {kind: 'prompt', text: '$ '},
            {kind: 'command', text: 'trace --p99 \\'},
          ],
        },
        {
          kind: 'command',
          tokens: [
            {kind: 'prompt', text: '> '},
            {kind: 'command', text: '  --by shard'},
          ],
        },
        {
          kind: 'output',
          tokens: [
            {kind: 'output', text: 'shard 73   '},
            {kind: 'metric', text: '2.4 s'},
          ],
        },
        {kind: 'blank', tokens: []},
        {
          kind: 'output',
          tokens: [
            {kind: 'output', text: 'p99 '},
            {kind: 'delta', text: '−37 %'},
          ],
        },
      ],
      commands: 'trace --p99 \\\n  --by shard',
      text: '# symptom\n$ trace --p99 \\\n>   --by shard\nshard 73   2.4 s\n\np99 −37 %',
    });
  });

  it('survives JSON', () => {
    const transcript = read('title: x\n---\n$ a\np99 {claim:feed-fan-out.p99}');
    expect(JSON.parse(JSON.stringify(transcript))).toEqual(transcript);
  });

  it('tolerates CRLF, a byte order mark and blanks at the ends of lines', () => {
    expect(read('\uFEFFtitle: x\r\n---\r\n\r\n$ a  \r\nout\r\n\r\n')).toEqual(
      read('title: x\n---\n$ a\nout'),
    );
  });

  it('needs no header, and may have an empty one before output that looks like one', () => {
    expect(read('$ a').title).toBeUndefined();
    expect(read('error: no space\nout').text).toBe('error: no space\nout');
    expect(read('---\nerror: no space\n---\nout').text).toBe('error: no space\n---\nout');
    expect(read('$ a\nx\n---\ny').text).toBe('$ a\nx\n---\ny');
  });

  it('copies an empty line of a here-document', () => {
    const transcript = read('$ cat <<E\n>\n> E');
    expect(transcript.commands).toBe('cat <<E\n\nE');
    expect(transcript.lines[1]?.tokens).toEqual([
      {kind: 'prompt', text: '>'},
      {kind: 'command', text: ''},
    ]);
  });

  it('ends a command at an even number of backslashes', () => {
    expect(read('$ echo \\\\\n\n$ echo \\\\').commands).toBe('echo \\\\\necho \\\\');
  });

  it('shows no comment that speaks to the checks', () => {
    const {lines, text} = read('# why\n# check-allow links: it is meant — @anna\n$ ls\n');
    expect([lines.length, text]).toEqual([2, '# why\n$ ls']);
  });

  it('has no commands where none was typed', () => {
    expect(read('# only\noutput').commands).toBe('');
  });

  it('shows escaped signs without their backslash', () => {
    expect(read('\\$ 5\n\\# x\n\\> y').lines.map((line) => [line.kind, lineText(line)])).toEqual([
      ['output', '$ 5'],
      ['output', '# x'],
      ['output', '> y'],
    ]);
  });
});

describe('claims', () => {
  it('stand in output and in comments, as tokens among others', () => {
    const change = {kind: 'delta', text: '4.1\u2009s → 380\u2009ms', better: true};
    expect(read('p99 {claim:feed-fan-out.p99}').lines[0]?.tokens).toEqual([
      {kind: 'output', text: 'p99 '},
      change,
    ]);
    expect(read('# {claim:feed-fan-out.p99}').lines[0]?.tokens).toEqual([
      {kind: 'comment', text: '# '},
      change,
    ]);
  });

  it.each([
    ['p99 {claim:feed-fan-out.nope}', /^1:5 There is no claim “feed-fan-out\.nope”/],
    ['a {claim:feed-fan-out.p99', /^1:3 The reference is not closed/],
    ['$ echo {claim:feed-fan-out.p99}', /^1:8 A claim stands in output or in a comment/],
  ])('are findings with their place in “%s”', (source, message) => {
    expect(findings(source)).toEqual([expect.stringMatching(message)]);
  });

  it('are all unknown without a resolver', () => {
    expect(parseTranscript('{claim:feed-fan-out.p99}', {tokenize}).kind).toBe('findings');
  });
});

describe('a malformed transcript', () => {
  it.each([
    ['', /^1:1 The transcript is empty: write `\$ `/],
    [' \n\r\n ', /^1:1 The transcript is empty/],
    ['title: x\n---\n', /^2:1 The transcript is empty/],
    ['title: x\n$ a', /^1:1 The header has no end: write a line `---`/],
    ['Title: x\n---\n$ a', /^1:1 The header knows no “Title”: write `title: …`/],
    ['title: x\nauthor: me\n---\n$ a', /^2:1 The header knows no “author”/],
    ['title: x\nplain\n---\n$ a', /^2:1 This is not a header line/],
    ['title:\n---\n$ a', /^1:1 The title is empty/],
    ['title: x\ntitle: y\n---\n$ a', /^2:1 The title is given twice/],
    ['$ a\n$', /^2:1 A prompt without a command/],
    ['out\n> more', /^2:1 A continuation without a command.*`\\> `/],
    ['$ a \\', /^1:5 The command ends in `\\` and nothing follows/],
    ['$ a \\\n\nout', /^2:1 The command above ends in `\\` and goes on with an empty line/],
    ['$ a \\\n$ b', /^2:1 The command above ends in `\\` and a new prompt follows/],
    ['a\tb', /^1:2 A tab: write spaces/],
    ['a \u001b[31mred', /^1:3 An ANSI escape sequence/],
    ['10 %\r20 %', /^1:5 A carriage return within the line/],
    ['a\u0007', /^1:2 The invisible character U\+0007/],
    ['a \u202eb', /^1:3 The invisible character U\+202E/],
    ['a\u2028b', /^1:2 The invisible character U\+2028/],
    ['me@host:~/x$ ls', /^1:1 The prompt names a user and a machine: write `\$ `/],
    ['[me@host x]$ ls', /^1:2 The prompt names/],
    ['(venv) me@host:~$ ls', /^1:8 The prompt names/],
    ['root@host:/# ls', /^1:1 The prompt names/],
    ['PS C:\\Users\\user> dir', /^1:1 The prompt names a folder: write `\$ dir`\.$/],
    ['PS /home/user> ls -l', /^1:1 The prompt names a folder: write `\$ ls -l`/],
    ['PS ~>', /^1:1 The prompt names a folder, and no command follows: take/],
    ['C:\\work>dir', /^1:1 The prompt names a folder: write `\$ dir`\.$/],
  ])('refuses %j with what to write', (source, message) => {
    expect(findings(source)).toEqual([expect.stringMatching(message)]);
  });

  it('says everything at once, in order, with places in the file', () => {
    const source = 'titel: x\n---\n\n$ a\n$\nx\ty\n{claim:a.b} {claim:\n> z';
    expect(findings(source).map((finding) => finding.split(' ', 1)[0])).toEqual([
      '1:1',
      '5:1',
      '6:2',
      '7:1',
      '7:13',
      '8:1',
    ]);
  });

  it('leaves a mail address in output alone', () => {
    expect(findings('engage@msmsoft.example answers')).toEqual([]);
  });
});
