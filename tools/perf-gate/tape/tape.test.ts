import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {pageClasses, pageClassOf} from './page-class.ts';
import {DEFAULT_TAPE, readTape} from './read.ts';

const folder = mkdtempSync(join(tmpdir(), 'tape-'));
afterAll(() => rmSync(folder, {recursive: true}));

function read(tape: unknown): unknown {
  const file = join(folder, 'tape.json');
  writeFileSync(file, typeof tape === 'string' ? tape : JSON.stringify(tape));
  return readTape(file);
}

describe('the tape beside the gate', () => {
  const tape = readTape(DEFAULT_TAPE);

  it('opens a page of every class, and follows links', () => {
    const opened = new Set(
      tape.sessions
        .flatMap(({steps}) => steps)
        .map((step) => (step.kind === 'open' ? pageClassOf(step.page, step.missing ? 404 : 200) : undefined)),
    );
    expect(pageClasses.filter((name) => name !== 'other' && !opened.has(name))).toEqual([]);
    const kinds = new Set(tape.sessions.flatMap(({steps}) => steps.map(({kind}) => kind)));
    expect([...kinds].toSorted()).toEqual(['anchor', 'follow', 'menu', 'open', 'use']);
  });

  it('is played as PLATFORM.md measures: 150 ms, 1.6 Mbit/s, processor 4 times slower', () => {
    expect([tape.network.roundTripMs, tape.network.downMbits, tape.cpuSlowdown]).toEqual([150, 1.6, 4]);
  });
});

describe('a tape that is not one', () => {
  const sound = {
    viewport: {width: 400, height: 800},
    network: {roundTripMs: 1, downMbits: 1, upMbits: 1},
    cpuSlowdown: 1,
    dwellMs: 0,
  };

  it('is refused with its file and every mistake', () => {
    const sessions = [{name: 'x', steps: [{kind: 'menu'}]}];
    expect(() => read({...sound, sessions})).toThrow(
      /tape\.json is not a tape[^]*begins with \{"kind": "open"/,
    );
    expect(() => read({...sound, sessions: [{name: 'x', steps: [{kind: 'open', page: 'home'}]}]})).toThrow(
      /write a path of the site/,
    );
    expect(() => read('{')).toThrow(/tape\.json: .*JSON/);
    expect(() => readTape('/no/such/tape.json')).toThrow(/no such file/);
  });
});

describe('the class of a page', () => {
  it.each([
    ['/', 'home'],
    ['/practice/', 'practice'],
    ['/2026.1/practice/latency-profiling/', 'practice'],
    ['/services/ci-and-build/', 'service'],
    ['/case-studies/', 'list'],
    ['/case-studies/feed-fan-out/', 'case study'],
    ['/field-notes/', 'list'],
    ['/field-notes/tags/measurement/', 'list'],
    ['/field-notes/before-the-first-measurement/', 'note'],
    ['/privacy/', 'other'],
  ])('of %s is %s', (path, name) => {
    expect(pageClassOf(path)).toBe(name);
  });

  it('is 404 for a page that is not there', () => {
    expect(pageClassOf('/practice/none/', 404)).toBe('404');
  });
});
