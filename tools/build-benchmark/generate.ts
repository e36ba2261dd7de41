import path from 'node:path';
import {parseArgs} from 'node:util';
import {writeOwnSite, writeStarlightSite} from './sites.ts';

const {values} = parseArgs({
  options: {
    notes: {type: 'string', default: '1000'},
    out: {type: 'string'},
    starlight: {type: 'boolean', default: false},
  },
});
if (values.out === undefined) {
  console.error('Where to? node tools/build-benchmark/generate.ts --notes 1000 --out DIR [--starlight]');
  process.exitCode = 2;
} else {
  const dir = path.resolve(values.out);
  const notes = Number(values.notes);
  if (values.starlight) writeStarlightSite(dir, notes, 'as it comes');
  else writeOwnSite(dir, notes);
  console.log(`${notes} notes in ${dir}`);
}
