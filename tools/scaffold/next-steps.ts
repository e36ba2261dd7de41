import path from 'node:path';
import type {Written} from './study-folder.ts';

/** What to do after something was made, each step as a line that can be copied. */
export function nextSteps(what: string, name: string, files: readonly Written[]): string {
  const file = files[0]?.file ?? '';
  switch (what) {
    case 'note':
      return numbered(
        `Fill what is marked \`gap:\` in ${file} and delete the marks; delete what does not fit.`,
        ...receiptSteps(files),
        'npm start              shows it as you write',
        `npm run check -- ${files.length > 1 ? path.posix.dirname(file) : file}   says what is missing`,
        'npm run build && npx vitest run --project site tests/build/routes.test.ts -u   records the new address',
      );
    case 'practice':
      return numbered(
        `Fill what is marked \`gap:\` in ${file} and delete the marks.`,
        'Name the page in docs/practice/index.mdx; its reason stands in editions.yaml: make it say more.',
        'npm run check',
      );
    case 'case-study':
      return `Next: fill study.yaml and r1.mdx where \`gap:\` stands (npm start shows them), then npm run publish -- ${name}`;
    case 'revision':
      return `Next: change the text and the claims (npm start shows them), then npm run publish -- ${name}`;
    case 'edition':
      return numbered(
        `Read the summary of edition ${name} in editions.yaml, and make it say what is in it.`,
        'npm run check && npm run build',
        'Accept the addresses of the edition as tests/README.md says.',
      );
    case 'lab':
      return numbered(
        'npm start, and look at it: it works as it is, with a worked example in it. Its page is all that registers it.',
        'Replace the example file by file, where `gap:` stands, and delete the marks; npm run check names those that are left.',
        `npx vitest run --project unit ${path.parse(file).name}   runs its tests`,
        `Link to /labs/${path.parse(file).name}/ from the note or practice page that sends readers there: a page that no other leads to fails the tests.`,
        'npm run build && npx vitest run --project site tests/build/routes.test.ts -u   records the new address',
      );
    default:
      return numbered(
        `Write what it looks for in ${file}, where \`gap:\` stands, and the same into its fixtures and its test.`,
        'npx vitest run --project unit src/checks',
      );
  }
}

/** Of a note with a receipt: its experiment works as it is, so that the figures of the worked example can be seen first. */
function receiptSteps(files: readonly Written[]): readonly string[] {
  const run = files.find(({file}) => file.endsWith('reproduce/run.mjs'))?.file;
  if (run === undefined) return [];
  const folder = path.posix.dirname(path.posix.dirname(run));
  return [
    `node ${run}   runs the worked example; put your own in its place, in reproduce/claims.mjs too`,
    `Fill ${folder}/receipt.yaml with what it printed; schemas/receipt.md has every field.`,
    `npm run receipts -- ${path.posix.basename(folder).slice('YYYY-MM-DD-'.length)}   says which figure is not what the data gives`,
  ];
}

function numbered(...steps: readonly string[]): string {
  return `Next:\n${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`;
}
