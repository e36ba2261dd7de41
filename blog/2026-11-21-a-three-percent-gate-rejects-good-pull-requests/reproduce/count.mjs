import {output} from './child.mjs';
import {versions} from './versions.mjs';

/** V8 compiles and collects on threads of its own; with these flags it does so on the one thread, at the same place each time. */
const ONE_THREAD = ['--single-threaded', '--predictable'];

/** What is counted, two at a time. `none` does no round after the warm-up: what it executes is not the rounds’. */
const COUNTED = [
  ['base', versions.base, 'one-thread'],
  ['base', versions.base, 'one-thread'],
  ['plus-3', versions['plus-3'], 'one-thread'],
  ['none', 0, 'one-thread'],
  ['base', versions.base, 'as-timed'],
  ['base', versions.base, 'as-timed'],
];

/** Throws, with what to install, where valgrind is missing. */
export async function checkValgrind() {
  try {
    await output('valgrind', ['--version']);
  } catch {
    throw new Error('valgrind counts the instructions, and is not there: apt-get install valgrind');
  }
}

/** The instructions that whole processes execute, as lines of CSV. */
export async function countInstructions(say) {
  const lines = ['version,rounds,threads,instructions'];
  for (let at = 0; at < COUNTED.length; at += 2) {
    say(`counting instructions under valgrind, ${at + 1} and ${at + 2} of ${COUNTED.length}`);
    lines.push(...(await Promise.all(COUNTED.slice(at, at + 2).map(counted))));
  }
  return `${lines.join('\n')}\n`;
}

async function counted([version, rounds, threads]) {
  const {complaint} = await output('valgrind', [
    '--tool=cachegrind',
    '--cache-sim=no',
    '--cachegrind-out-file=/dev/null',
    process.execPath,
    ...(threads === 'one-thread' ? ONE_THREAD : []),
    'program.mjs',
    String(rounds),
  ]);
  const instructions = /I\s+refs:\s+([\d,]+)/.exec(complaint)?.[1]?.replaceAll(',', '');
  if (instructions === undefined) throw new Error(`valgrind gave no count: ${complaint}`);
  return [version, rounds, threads, instructions].join(',');
}
