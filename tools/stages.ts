/** One part of `npm test`: the npm script that does it, and the stages without which it says nothing. */
export type Stage = {readonly script: string; readonly title: string; readonly needs?: readonly string[]};

/** What became of a stage; `skipped` says which earlier stage it waited for in vain. */
export type Outcome =
  | {readonly kind: 'passed'; readonly seconds: number}
  | {readonly kind: 'failed'; readonly seconds: number}
  | {readonly kind: 'skipped'; readonly because: string};

export type Result = {readonly stage: Stage; readonly outcome: Outcome};

/** Cheap before dear: what a slip of the pen breaks is known in seconds. */
export const STAGES: readonly Stage[] = [
  {script: 'types', title: 'types'},
  {script: 'lint', title: 'lint'},
  {script: 'lint:imports', title: 'import rules'},
  {script: 'format:check', title: 'format'},
  {script: 'test:unit', title: 'unit tests'},
  {script: 'build', title: 'production build'},
  {script: 'browser', title: 'browser'},
  {script: 'test:site', title: 'tests of the built site', needs: ['build', 'browser']},
];

/**
 * Runs the stages in order, all of them, so that one run tells everything; a stage whose need failed is skipped.
 * `run` answers whether a script passed; `now` is in milliseconds.
 */
export function runStages(
  stages: readonly Stage[],
  run: (stage: Stage) => boolean,
  now: () => number,
): readonly Result[] {
  const results: Result[] = [];
  for (const stage of stages) {
    const missing = results.find(
      ({stage: {script}, outcome}) => outcome.kind !== 'passed' && stage.needs?.includes(script),
    );
    if (missing) {
      results.push({stage, outcome: {kind: 'skipped', because: missing.stage.script}});
      continue;
    }
    const start = now();
    const kind = run(stage) ? 'passed' : 'failed';
    results.push({stage, outcome: {kind, seconds: (now() - start) / 1000}});
  }
  return results;
}

/** A line a stage and a closing line `stages: N passed, N failed`; what was skipped has not passed. */
export function summarise(results: readonly Result[]): string {
  const passed = results.filter(({outcome}) => outcome.kind === 'passed').length;
  const lines = results.map(
    ({stage, outcome}) => `  ${outcome.kind.padEnd(8)}${stage.title.padEnd(26)}${detail(stage, outcome)}`,
  );
  return [...lines, '', `stages: ${passed} passed, ${results.length - passed} failed`].join('\n');
}

function detail(stage: Stage, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'passed':
      return `${outcome.seconds.toFixed(1).padStart(6)} s`;
    case 'failed':
      return `${outcome.seconds.toFixed(1).padStart(6)} s   again alone:  npm run ${stage.script}`;
    case 'skipped':
      return `           waits for:  npm run ${outcome.because}`;
  }
}
