import {execFile, spawn} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';

const execute = promisify(execFile);

/** Compiles counters.c into `folder`; resolves to the program’s path. Throws, and says what to install, where there is no compiler. */
export async function compile(folder) {
  const program = path.join(folder, 'counters');
  const flags = ['-std=c11', '-O2', '-Wall', '-Wextra', '-pthread'];
  try {
    await execute('gcc', [...flags, path.join(import.meta.dirname, 'counters.c'), '-o', program]);
    return program;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Error('gcc is not there: apt-get install gcc libc6-dev binutils', {cause: error});
  }
}

/** The instructions of one function, without addresses and bytes. */
export async function disassemble(program, name) {
  const {stdout} = await execute('objdump', ['-d', '--no-show-raw-insn', `--disassemble=${name}`, program]);
  const body = stdout.slice(stdout.indexOf(`<${name}>:`)).split('\n\n')[0] ?? '';
  return body
    .replace(/^ *[0-9a-f]+:\t/gm, '  ')
    .replace(/\b[0-9a-f]+ (?=<)/g, '')
    .trimEnd();
}

function argumentsOf({body, first, second, n, threads, place, start, slices}) {
  return [body, first, second, n, threads, place, start, slices].map(String);
}

/** Starts one that nobody waits for: `kill` ends it. */
export function startBeside(program, variant) {
  return spawn(program, argumentsOf(variant), {stdio: 'ignore'});
}

/** Runs one variant; what its threads did, in nanoseconds. */
export async function run(program, variant, signal) {
  const {stdout} = await execute(program, argumentsOf(variant), {signal, killSignal: 'SIGKILL'});
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const threads = lines
    .filter(([kind]) => kind === 'thread')
    .map(([, created, begin, end, cpu, ...slices]) => ({
      created: Number(created),
      begin: Number(begin),
      end: Number(end),
      cpu: Number(cpu),
      slices: slices.map(Number),
    }));
  const [, joined, sum] = lines.find(([kind]) => kind === 'all') ?? [];
  return {threads, joined: Number(joined), sum: Number(sum)};
}
