import {readArguments} from '../read-arguments.ts';
import {authorOf} from './author.ts';
import {freezeDocs} from './freeze-docs.ts';
import {forms, kindAndName} from './kind-and-name.ts';
import {newCaseStudy} from './new-case-study.ts';
import {newCheck} from './new-check.ts';
import {newEdition} from './new-edition.ts';
import {newLab} from './new-lab.ts';
import {newNote} from './new-note.ts';
import {newPractice} from './new-practice.ts';
import {newRevision} from './new-revision.ts';
import {nextSteps} from './next-steps.ts';
import {ScaffoldError} from './scaffold-error.ts';
import type {Written} from './study-folder.ts';
import {writeAll, type Surroundings} from './write.ts';

export const NEW_USAGE = `Makes a new piece of content or code; once its gaps are filled it passes npm run check. Nothing is overwritten.

${Object.values(forms)
  .map((form) => `  npm run new -- ${form}`)
  .join('\n')}

  --title    the case study's title (default: its slug in words)
  --author   who signs the note: a key of blog/authors.yml (default: whom git names, else the practice)
  --receipt  of a note with figures of its own: receipt.yaml too, with a script that measures and one
             that computes; a note that is there gets them added
  --kind     of a revision: correction | clarification | re-measurement | retraction
  --reason   why the revision is there, one sentence for readers
  --date     its day as YYYY-MM-DD (default: today); a note with a later day waits for it
  --help     this text`;

/** Makes what the arguments ask for, and says what was written and what comes next. @throws {ScaffoldError} */
export function newCommand(args: readonly string[], {root, today, gitName}: Surroundings): string {
  const {values, positionals} = readArguments(args, {
    title: {type: 'string'},
    author: {type: 'string'},
    kind: {type: 'string', default: ''},
    reason: {type: 'string', default: ''},
    date: {type: 'string', default: today},
    receipt: {type: 'boolean', default: false},
    help: {type: 'boolean', default: false},
  });
  if (values.help) return NEW_USAGE;
  if (positionals.length === 0) throw new ScaffoldError(`What is to be made?\n\n${NEW_USAGE}`);
  const {kind: what, name} = kindAndName(positionals);
  const {title, author, kind, reason, date, receipt} = values;
  const made = (files: readonly Written[]): string =>
    `${writeAll(root, files)}\n${nextSteps(what, name, files)}`;
  switch (what) {
    case 'note':
      return made(
        newNote(root, {title: name, date, today, receipt, author: authorOf(root, author, gitName)}),
      );
    case 'practice':
      return made(newPractice(root, name));
    case 'case-study':
      return made(newCaseStudy(root, {slug: name, title, date, today}));
    case 'revision':
      return made(newRevision(root, {slug: name, kind, reason, date, today}));
    case 'edition': {
      const files = newEdition(root, {name, date});
      freezeDocs(root, name);
      return made(files);
    }
    case 'lab':
      return made(newLab(root, name));
    case 'check':
      return made(newCheck(root, name));
  }
}
