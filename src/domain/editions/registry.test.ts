import {describe, expect, it} from 'vitest';
import {checkRegistry} from './check.ts';
import {locate, parseRegistry, type Registry} from './registry.ts';

const good = `editions:
  - {name: '2026.2', state: open, summary: As it is.}
  - {name: '2026.1', state: frozen, published: 2026-11-21, summary: The first.}
changes:
  - {page: practice/x, from: '2026.1', to: '2026.2', kind: clarification, reason: It was unclear.}
`;

/** `line: message` of everything that is wrong. */
function findings(source: string): readonly string[] {
  const parsed = parseRegistry(source);
  return parsed.kind === 'ok' ? [] : parsed.findings.map(({line, message}) => `${line}: ${message}`);
}

function registry(source: string): Registry {
  const parsed = parseRegistry(source);
  if (parsed.kind !== 'ok') throw new Error(findings(source).join('\n'));
  return parsed.value;
}

/** `path: message` of every disagreement. */
function problems(source: string, versions: readonly string[]): readonly string[] {
  const found = checkRegistry(registry(source), versions);
  return [...found.registry, ...found.versions].map(({path, message}) => `${path.join('.')}: ${message}`);
}

describe('editions.yaml', () => {
  it('is read into editions and changes', () => {
    expect(registry(good)).toMatchObject({
      editions: [{name: '2026.2'}, {published: '2026-11-21'}],
      changes: [{kind: 'clarification'}],
    });
  });

  it('needs no changes', () => {
    expect(registry("editions:\n  - {name: '2026.1', state: open, summary: S.}\n").changes).toEqual([]);
  });

  it('reports every mistake with its line and what to write', () => {
    const source = good
      .replace("'2026.2', state: open", '2026.2, state: opened')
      .replace('2026-11-21', '21.11.2026')
      .replace('clarification', 'fix')
      .replace("'2026.1', to", "'2026', to");
    expect(findings(source)).toEqual([
      expect.stringMatching(/^2: .*`state: open`/),
      expect.stringMatching(/^3: .*2026-11-21/),
      expect.stringMatching(/^5: .*year and a number/),
      expect.stringMatching(/^5: .*addition, clarification/),
    ]);
  });

  it('wants names in quotes, because 2026.10 would become 2026.1', () => {
    expect(findings(good.replace("'2026.2', state", '2026.2, state'))).toEqual([
      expect.stringMatching(/^2: .*in quotes/),
    ]);
  });

  it.each(['', '- a\n', 'editions: [\n', 'editions: 3\n'])('survives %j', (source) => {
    expect(findings(source)).not.toEqual([]);
  });
});

describe('editions.yaml against itself and versions.json', () => {
  it('agrees', () => {
    expect(problems(good, ['2026.1'])).toEqual([]);
  });

  it.each([
    [
      'an edition that is not frozen yet',
      good,
      [],
      /^editions\.1\.name: .*add `"2026\.1"` to versions\.json/,
    ],
    [
      'a frozen edition that is not listed',
      good,
      ['2026.1', '2025.3'],
      /^1: the edition 2025\.3 .*`- \{name: "2025\.3", state: frozen/,
    ],
    [
      'no open edition',
      good.replace('state: open', 'state: frozen, published: 2026-12-01'),
      ['2026.1', '2026.2'],
      /^editions\.0\.state: .*above/,
    ],
    [
      'a second open edition',
      good.replace('state: frozen, published: 2026-11-21', 'state: open'),
      [],
      /^editions\.1\.state: .*freeze/,
    ],
    [
      'a name listed twice',
      good.replaceAll("name: '2026.1'", "name: '2026.2'"),
      ['2026.2'],
      /^editions\.1\.name: .*twice/,
    ],
    [
      'the wrong order',
      good.replace("name: '2026.2'", "name: '2025.9'"),
      ['2026.1'],
      /^editions\.1\.name: .*newest first/,
    ],
    [
      'an unknown edition in a change',
      good.replace("from: '2026.1'", "from: '2026.7'"),
      ['2026.1'],
      /^changes\.0\.from: .*2026\.2, 2026\.1/,
    ],
    [
      'a change that leads backwards',
      good.replace("from: '2026.1', to: '2026.2'", "from: '2026.2', to: '2026.1'"),
      ['2026.1'],
      /^changes\.0\.to: .*older edition/,
    ],
  ])('finds %s', (_, source, versions, message) => {
    expect(problems(source, versions)).toContainEqual(expect.stringMatching(message));
  });

  it('takes 2026.10 for newer than 2026.9', () => {
    const source =
      "editions:\n  - {name: '2026.10', state: open, summary: S.}\n  - {name: '2026.9', state: frozen, published: 2026-10-01, summary: S.}\n";
    expect(problems(source, ['2026.9'])).toEqual([]);
  });

  it('says which edition follows, where a change skips one', () => {
    const three = good
      .replace('editions:\n', "editions:\n  - {name: '2026.3', state: open, summary: S.}\n")
      .replace("'2026.2', state: open", "'2026.2', state: frozen, published: 2026-12-01")
      .replace("to: '2026.2'", "to: '2026.3'");
    expect(problems(three, ['2026.2', '2026.1'])).toEqual([
      expect.stringMatching(/^changes\.0\.to: .*`to: "2026\.2"`/),
    ]);
  });
});

describe('the line of a problem', () => {
  it('is its key’s, in YAML and in JSON', () => {
    expect(locate(good, [{path: ['changes', 0, 'page'], message: 'm'}])).toMatchObject({
      findings: [{line: 5, message: '`page` of entry 1 of `changes`: m'}],
    });
    expect(locate('[\n  "2026.1"\n]', [{path: [0], message: 'm'}])).toMatchObject({findings: [{line: 2}]});
    expect(locate(good, [])).toMatchObject({kind: 'ok'});
  });
});
