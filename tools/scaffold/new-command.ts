import {parseArgs} from 'node:util';
import {newCaseStudy} from './new-case-study.ts';
import {newRevision} from './new-revision.ts';
import {ScaffoldError} from './scaffold-error.ts';
import {writeAll, type Surroundings} from './write.ts';

export const NEW_USAGE = `Makes a new piece of content; what it makes passes npm run check.

  npm run new -- case-study SLUG [--title "…"]
  npm run new -- revision SLUG --kind clarification --reason "…"

  --title    the case study's title (default: its slug in words)
  --kind     correction | clarification | re-measurement | retraction
  --reason   why the revision is there, one sentence for readers
  --date     its day as YYYY-MM-DD (default: today)
  --help     this text

What is new is a draft: npm start shows it, a build leaves it out until npm run publish -- SLUG.`;

/** Makes what the arguments ask for, and says what was written and what comes next. @throws {ScaffoldError} */
export function newCommand(args: readonly string[], {root, today}: Surroundings): string {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      title: {type: 'string'},
      kind: {type: 'string', default: ''},
      reason: {type: 'string', default: ''},
      date: {type: 'string', default: today},
      help: {type: 'boolean', default: false},
    },
  });
  if (values.help) return NEW_USAGE;
  const [what, slug, ...rest] = positionals;
  if (slug === undefined || rest.length > 0)
    throw new ScaffoldError(`Write what to make and its name, as one word each.\n\n${NEW_USAGE}`);
  const {title, kind, reason, date} = values;
  switch (what) {
    case 'case-study':
      return `${writeAll(root, newCaseStudy(root, {slug, title, date}))}
Next: write study.yaml and r1.mdx (npm start shows them), then npm run publish -- ${slug}`;
    case 'revision':
      return `${writeAll(root, newRevision(root, {slug, kind, reason, date}))}
Next: change the text and the claims (npm start shows them), then npm run publish -- ${slug}`;
    default:
      throw new ScaffoldError(`“${what}” cannot be made here.\n\n${NEW_USAGE}`);
  }
}
