import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {runStages, STAGES, summarise, type Stage} from './stages.ts';

const THREE: readonly Stage[] = [
  {script: 'lint', title: 'lint'},
  {script: 'build', title: 'production build'},
  {script: 'test:site', title: 'site', needs: ['build']},
];

/** A clock that moves 1.5 s at each look. */
function clock(): () => number {
  let time = 0;
  return () => (time += 1500);
}

describe('the stages of npm test', () => {
  it('run in order, and the closing line counts them', () => {
    const ran: string[] = [];
    const results = runStages(THREE, ({script}) => ran.push(script) > 0, clock());
    expect(ran).toEqual(['lint', 'build', 'test:site']);
    expect(summarise(results).split('\n').at(-1)).toBe('stages: 3 passed, 0 failed');
    expect(summarise(results)).toContain('1.5 s');
  });

  it('go on after a failure, so that one run tells everything', () => {
    const results = runStages(THREE, ({script}) => script !== 'lint', clock());
    expect(results.map(({outcome}) => outcome.kind)).toEqual(['failed', 'passed', 'passed']);
    expect(summarise(results)).toContain('again alone:  npm run lint');
    expect(summarise(results)).toMatch(/\nstages: 2 passed, 1 failed$/);
  });

  it('skip what a failed stage had to prepare, and count it as failed', () => {
    const results = runStages(THREE, ({script}) => script !== 'build', clock());
    expect(results.at(-1)?.outcome).toEqual({kind: 'skipped', because: 'build'});
    expect(summarise(results)).toMatch(/\nstages: 1 passed, 2 failed$/);
  });

  it('are scripts of package.json', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
    for (const {script} of STAGES) expect(manifest).toHaveProperty(['scripts', script]);
  });

  it('need only stages that come before them', () => {
    for (const [index, {needs = []}] of STAGES.entries()) {
      const earlier = STAGES.slice(0, index).map(({script}) => script);
      expect(earlier).toEqual(expect.arrayContaining([...needs]));
    }
  });
});
