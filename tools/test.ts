import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {recordStages} from './record-stages.ts';
import {runStages, STAGES, summarise, type Stage} from './stages.ts';

const USAGE = `Runs everything that CI runs, and closes with one line: stages: N passed, N failed.

  npm test [-- --only STAGE[,STAGE…]] [--record]

  --only    run these stages alone: ${STAGES.map(({script}) => script).join(', ')}
  --record  write how long each stage took, for the pipeline on /how-this-site-is-built/
  --help    this text`;

/** The stages that \`--only\` names, or all; an unknown name is an error that lists the known ones. */
function chosenStages(only: string | undefined): readonly Stage[] {
  if (only === undefined) return STAGES;
  const names = only.split(',');
  const unknown = names.find((name) => !STAGES.some(({script}) => script === name));
  if (unknown !== undefined) {
    throw new Error(`There is no stage "${unknown}". Stages: ${STAGES.map(({script}) => script).join(', ')}`);
  }
  return STAGES.filter(({script}) => names.includes(script));
}

function runScript({title, script}: Stage): boolean {
  console.log(`\n── ${title} (npm run ${script})`);
  return spawnSync('npm', ['run', '--silent', script], {stdio: 'inherit'}).status === 0;
}

try {
  const {values} = parseArgs({
    options: {
      only: {type: 'string'},
      record: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  });
  if (values.help) console.log(USAGE);
  else {
    const results = runStages(chosenStages(values.only), runScript, () => performance.now());
    if (values.record)
      console.log(`\nrecorded in ${recordStages(results, new Date().toISOString().slice(0, 10))}`);
    console.log(`\n${summarise(results)}`);
    if (results.some(({outcome}) => outcome.kind !== 'passed')) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
