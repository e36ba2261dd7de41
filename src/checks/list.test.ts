import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Finding} from './core/finding.ts';
import type {Input} from './core/input.ts';
import {plainLines} from './core/plain-lines.ts';
import {readInput} from './core/read-input.ts';
import {folderOf, type AnyRule} from './core/rule.ts';
import {run} from './core/run.ts';
import {rules} from './list.ts';

const folder = path.join(import.meta.dirname, 'rules');

/**
 * A fixture as the command reads it, on a fixed day. A folder build/ in it is its built site; environment.json beside it holds variables.
 */
function inputOf(rule: AnyRule, fixture: 'bad' | 'good'): Input {
  const root = path.join(folder, folderOf(rule), 'fixtures', fixture);
  const variables = path.join(folder, folderOf(rule), 'fixtures', 'environment.json');
  return readInput({
    root,
    paths: [],
    changed: false,
    base: undefined,
    built: existsSync(path.join(root, 'build')) ? 'build' : undefined,
    today: '2026-11-21',
    environment: existsSync(variables) ? Object(JSON.parse(readFileSync(variables, 'utf8'))) : {},
  }).input;
}

async function findings(rule: AnyRule, fixture: 'bad' | 'good'): Promise<readonly Finding[]> {
  const {findings} = await run(inputOf(rule, fixture), [rule]);
  return findings.filter((finding) => finding.rule === rule.id || finding.rule.startsWith(`${rule.id}/`));
}

describe('the list of rules', () => {
  it('holds every folder of rules/, once', () => {
    expect(rules.map(folderOf).toSorted()).toEqual(readdirSync(folder).toSorted());
  });
});

// On a busy machine a dictionary takes longer to load than a test may.
describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', {timeout: 60_000}, (_, rule) => {
  it('has its own test', () => {
    expect(existsSync(path.join(folder, folderOf(rule), 'rule.test.ts'))).toBe(true);
  });

  it('rejects its bad fixture with the messages, places and mends of expected.txt', async () => {
    const expected = readFileSync(path.join(folder, folderOf(rule), 'fixtures/bad/expected.txt'), 'utf8');
    expect(expected.trim()).not.toBe('');
    expect(plainLines(await findings(rule, 'bad'))).toBe(expected);
  });

  it('names in every finding what to write instead, and of its parts only those that it lists', async () => {
    for (const {message, fix, part} of await findings(rule, 'bad')) {
      expect(message).toMatch(/\S/);
      expect(fix).toMatch(/\S/);
      if (part !== undefined) expect(Object.keys(rule.parts ?? {})).toContain(part);
    }
  });

  it('passes its good fixture, which has something to look at', async () => {
    expect(inputOf(rule, 'good').files.length).toBeGreaterThan(0);
    expect(plainLines(await findings(rule, 'good'))).toBe('');
  });
});
