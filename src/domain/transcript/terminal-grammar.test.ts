import {normalizeTokens, Prism} from 'prism-react-renderer';
import {describe, expect, it} from 'vitest';
import {terminalGrammar} from './terminal-grammar.ts';

/** Tokens as `name:text`, one list a line; plain output has no name. */
function read(source: string): readonly (readonly string[])[] {
  const lines = normalizeTokens(Prism.tokenize(source, terminalGrammar));
  return lines.map((line) =>
    line
      .filter((token) => !token.empty && token.content !== '')
      .map(({types, content}) => (types.at(-1) === 'plain' ? content : `${types.join('.')}:${content}`)),
  );
}

function found(kind: 'metric' | 'delta', output: string): readonly string[] {
  return read(output)
    .flat()
    .filter((token) => token.startsWith(`${kind}:`))
    .map((token) => token.slice(kind.length + 1));
}

describe('the lines of a session', () => {
  it('tells the prompt from the command', () => {
    expect(read('$ perf record -g')).toEqual([['command.prompt:$ ', 'command:perf record -g']]);
  });

  it('continues a command after a backslash, with or without a prompt', () => {
    expect(read('$ a \\\n> b \\\n  c\nout')).toEqual([
      ['command.prompt:$ ', 'command:a \\'],
      ['command.prompt:> ', 'command:b \\'],
      ['command:  c'],
      ['out'],
    ]);
  });

  it('continues a command over `> ` lines, as in a here-document', () => {
    expect(read('$ cat <<EOF\n> 2.4 s\n>\n> EOF\nout')).toEqual([
      ['command.prompt:$ ', 'command:cat <<EOF'],
      ['command.prompt:> ', 'command:2.4 s'],
      ['command.prompt:>'],
      ['command.prompt:> ', 'command:EOF'],
      ['out'],
    ]);
  });

  it('ends a command at an escaped backslash', () => {
    expect(read('$ echo \\\\\nout')).toEqual([['command.prompt:$ ', 'command:echo \\\\'], ['out']]);
  });

  it('finds comments, and the figures in them', () => {
    expect(read('# p99 is 2.4 s\n#')).toEqual([['comment:# p99 is ', 'comment.metric:2.4 s'], ['comment:#']]);
  });

  it.each(['#1 of 3', '$HOME', '>>> 1 + 1', '  $ indented', '  # indented', '100$ '])(
    'takes “%s” for output',
    (line) => {
      expect(read(line)).toEqual([[line]]);
    },
  );

  it.each(['$', '#', '>'])('reads an escaped “%s” as output', (sign) => {
    expect(read(`\\${sign} x`)).toEqual([['escape:\\', `${sign} x`]]);
  });

  it('marks nothing within a command', () => {
    expect(read('$ sleep 2.4 s # −37 %')).toEqual([['command.prompt:$ ', 'command:sleep 2.4 s # −37 %']]);
  });
});

describe('metrics', () => {
  it.each([
    ['shard 73   2.4 s   queue saturated', '2.4 s'],
    ['42 req/s/core', '42 req/s/core'],
    ['42 req/s.', '42 req/s'],
    ['flake rate 18 %', '18 %'],
    ['flake rate 18%,', '18%'],
    ['1.2 TB of hits', '1.2 TB'],
    ['1.2\u2009TB of hits', '1.2\u2009TB'],
    ['(6 min 12 s)', '6 min 12 s'],
    ['1,180 req/s', '1,180 req/s'],
    ['p99 184', '184'],
    ['p99=28', '28'],
    ['p99 ≤ 8 ms', '8 ms'],
    ['p99.9: 12', '12'],
    ['took 380ms', '380ms'],
    ['184 µs', '184 µs'],
    ['184 μs', '184 μs'],
    ['hedged at the 95th percentile', '95th'],
    ['3-7 %', '7 %'],
  ])('finds the figure of “%s”', (output, figure) => {
    expect(found('metric', output)).toEqual([figure]);
  });

  it.each([
    'shard 73',
    'v2.4 s',
    '4 shards',
    '5 min_size',
    '192.0.2.1',
    'p99',
    'ed25519',
    'base64',
    '12 stages',
    'std::map',
  ])('finds none in “%s”', (output) => {
    expect(found('metric', output)).toEqual([]);
  });
});

describe('deltas', () => {
  it.each([
    ['p99   4.1 s → 380 ms   0 shed', '4.1 s → 380 ms'],
    ['4.1 s -> 380 ms', '4.1 s -> 380 ms'],
    ['1,180 → 3,680', '1,180 → 3,680'],
    ['41 min → 6 min 12 s', '41 min → 6 min 12 s'],
    ['arena (−37 %)', '−37 %'],
    ['-37 %', '-37 %'],
    ['+3 ms', '+3 ms'],
    ['6.4× in 11 weeks', '6.4×'],
    ['6.4 × faster', '6.4 ×'],
    ['2x', '2x'],
  ])('finds the change of “%s”', (output, change) => {
    expect(found('delta', output)).toEqual([change]);
  });

  it.each(['2 × 4', '1024x768', '0x1f', 'a → b', '3-7 %', '--over-3 %'])('finds none in “%s”', (output) => {
    expect(found('delta', output)).toEqual([]);
  });
});

it('finds claims, closed or not', () => {
  expect(read('p99 {claim:a.b} {claim:')).toEqual([['p99 ', 'claim:{claim:a.b}', ' ', 'claim:{claim:']]);
});

it('reads 100,000 characters of any one sign in linear time', () => {
  const before = performance.now();
  for (const sign of ['1', ' ', ',', '\\', '$', '-', '→', '1 ', '1→', '{claim:', '$ \\\n', '> \n', 'p99 ']) {
    read(sign.repeat(100_000 / sign.length));
    read(`$ ${sign.repeat(100_000 / sign.length)}`);
  }
  expect(performance.now() - before).toBeLessThan(3000);
});
