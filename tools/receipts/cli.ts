import path from 'node:path';
import {readArguments} from '../read-arguments.ts';
import {holdReceipt} from './hold.ts';
import {noteFolders} from './note-folder.ts';
import {heldText, rerunText} from './report.ts';
import {rerun} from './rerun.ts';

const USAGE = `Computes every figure of the field notes anew from their data, and compares it with what their receipts and tables say.

  npm run receipts -- [SLUG…] [--rerun]

  SLUG      a note, by its address or its folder    (default: all that have a receipt.yaml)
  --rerun   runs the experiments anew, each under ten minutes, and says which conclusions hold in the new data: ratios and
            orders, no absolute times. The committed data stays as it is.
  --help    this text

Exit code 0: all is as written; 1: something is to be mended, or does not hold; 2: no such note, or its run could not be made.`;

const root = path.join(import.meta.dirname, '../..');

try {
  const {values, positionals} = readArguments(process.argv.slice(2), {
    rerun: {type: 'boolean', default: false},
    help: {type: 'boolean', default: false},
  });
  if (values.help) console.log(USAGE);
  else {
    for (const note of noteFolders(root, positionals)) {
      if (values.rerun) {
        const verdicts = await rerun(root, note);
        console.log(rerunText(note.slug, verdicts));
        if (verdicts.some(({holds}) => holds !== true)) process.exitCode = 1;
      } else {
        const held = await holdReceipt(root, note);
        console.log(heldText(held));
        if (held.problems.length > 0) process.exitCode = 1;
      }
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
