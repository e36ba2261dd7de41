/** How a stage is called in the figure, and what it does. */
export type StageWords = {readonly name: string; readonly does: string};

/** By npm script, as `npm test` runs them. */
const words: Readonly<Record<string, StageWords>> = {
  types: {name: 'types', does: 'Checks the types of the whole code, without running any of it.'},
  lint: {
    name: 'lint',
    does: 'Reads the code for slips and for the house’s own rules. A warning is a failure.',
  },
  'lint:imports': {
    name: 'imports',
    does: 'Holds the layers apart: the model knows nothing of its drawing, a component nothing of the content.',
  },
  'format:check': {name: 'format', does: 'Compares every file with how the formatter would write it.'},
  'test:unit': {name: 'unit', does: 'Runs the tests that need no build. They stand beside what they test.'},
  build: {
    name: 'build',
    does: 'Checks the content and builds the site as it is delivered. A page over its budget, a link that leads nowhere or a script that nobody registered ends it.',
  },
  browser: {name: 'browser', does: 'Finds Chromium on the machine, or installs it.'},
  'test:site': {
    name: 'site',
    does: 'Opens every built page in Chromium and tests accessibility in both colour schemes, the policy and the size. Reads them by keyboard and without script, and builds the site again elsewhere to compare the bytes.',
  },
};

/** @throws {Error} where a stage was recorded that nothing is told of yet. */
export function wordsFor(script: string): StageWords {
  const known = words[script];
  if (known === undefined)
    throw new Error(
      `The stage “${script}” was recorded, and nothing is told of it: add it to src/features/how-built/own-stage-words.ts.`,
    );
  return known;
}
