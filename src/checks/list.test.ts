import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Finding} from './core/finding.ts';
import {plainLines} from './core/plain-lines.ts';
import {readSite} from './core/read-site.ts';
import {run} from './core/run.ts';
import type {Rule} from './core/rule.ts';
import {rules} from './list.ts';

const folder = path.join(import.meta.dirname, 'rules');

function findings(rule: Rule, fixture: 'bad' | 'good'): readonly Finding[] {
  const site = readSite(path.join(folder, rule.id, 'fixtures', fixture));
  return run(site, [rule]).findings.filter((finding) => finding.rule === rule.id);
}

describe('the list of rules', () => {
  it('holds every folder of rules/, once', () => {
    expect(rules.map(({id}) => id).toSorted()).toEqual(readdirSync(folder).toSorted());
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has its own test', () => {
    expect(existsSync(path.join(folder, id, 'rule.test.ts'))).toBe(true);
  });

  it('rejects its bad fixture with the messages, places and mends of expected.txt', () => {
    const expected = readFileSync(path.join(folder, id, 'fixtures/bad/expected.txt'), 'utf8');
    expect(expected.trim()).not.toBe('');
    expect(plainLines(findings(rule, 'bad'))).toBe(expected);
  });

  it('says in every finding what to write instead', () => {
    for (const {message, fix} of findings(rule, 'bad')) {
      expect(message).toMatch(/\S/);
      expect(fix).toMatch(/\S/);
    }
  });

  it('passes its good fixture, which has something to look at', () => {
    const site = readSite(path.join(folder, id, 'fixtures/good'));
    expect(site.pages.length + site.data.length).toBeGreaterThan(0);
    expect(plainLines(findings(rule, 'good'))).toBe('');
  });
});
