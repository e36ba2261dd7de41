import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import {perfStacks, symbolTable, wallStacks} from './stacks.mjs';

const execute = promisify(execFile);

/** Static, so that the names of libc’s functions are in the program. */
const FLAGS =
  '-std=gnu11 -O2 -g -fno-omit-frame-pointer -fno-optimize-sibling-calls -Wall -Wextra -static -pthread';
const REQUESTS = 1680;
const RATE = 420;
/** Samples a second: of perf on each CPU, and of sampler.c on each thread. */
export const ON_CPU_RATE = 1999;
export const ON_WALL_RATE = 199;

const PACKAGES = {gcc: 'gcc libc6-dev', nm: 'binutils', perf: 'linux-perf', strace: 'strace'};

/** Throws, and says what to install, where a tool is missing. */
export async function requireTools() {
  const missing = [];
  for (const [tool, name] of Object.entries(PACKAGES))
    await execute(tool, ['--version']).catch(() => missing.push(name));
  if (missing.length > 0) throw new Error(`missing tools: apt-get install ${missing.join(' ')}`);
}

/** Compiles the service into `folder`; what runs it there. */
export async function compile(folder, signal) {
  const binary = path.join(folder, 'service');
  const sources = ['service.c', 'sampler.c'].map((file) => path.join(import.meta.dirname, file));
  await execute('gcc', [...FLAGS.split(' '), ...sources, '-lm', '-o', binary]);
  const {stdout} = await execute('nm', ['--defined-only', '-n', binary]);
  return {binary, folder, signal, nameOf: symbolTable(stdout)};
}

function command({binary, folder}, place, sampler, ...samples) {
  return [binary, place, String(REQUESTS), String(RATE), sampler, folder, ...samples];
}

async function start({signal}, [file, ...args]) {
  // perf and strace end the service with themselves when they are asked to end, and not when they are killed.
  const {stdout} = await execute(file, args, {signal, killSignal: 'SIGTERM', maxBuffer: 1 << 28});
  return stdout;
}

function sumsOf(stdout) {
  return Object.fromEntries(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([key, value]) => [key, Number(value)]),
  );
}

/** The service with nobody watching. */
export async function runPlain(program, place) {
  return {sums: sumsOf(await start(program, command(program, place, 'none')))};
}

/** The service under both profilers at once, so that both have seen the same requests. */
export async function runProfiled(program, place) {
  const [data, samples] = ['perf.data', 'samples.txt'].map((file) => path.join(program.folder, file));
  const record = [
    'perf',
    'record',
    '-q',
    '-e',
    'cpu-clock',
    '-F',
    String(ON_CPU_RATE),
    '-g',
    '-o',
    data,
    '--',
  ];
  const sums = sumsOf(await start(program, [...record, ...command(program, place, 'wall', samples)]));
  const script = await start(program, ['perf', 'script', '--no-inline', '-i', data, '-F', 'ip,sym']);
  return {sums, onCpu: perfStacks(script), wall: wallStacks(readFileSync(samples, 'utf8'), program.nameOf)};
}

/** The service under `strace -f -c`, with the time of the wall (`-w`). */
export async function runTraced(program, place) {
  const summary = path.join(program.folder, 'strace.txt');
  const sums = sumsOf(
    await start(program, ['strace', '-f', '-c', '-w', '-o', summary, ...command(program, place, 'none')]),
  );
  const calls = [
    ...readFileSync(summary, 'utf8').matchAll(/^ *[\d.]+ +([\d.]+) +\d+ +(\d+) +(?:\d+ +)?(\w+)$/gm),
  ]
    .map(([, seconds, number, name]) => ({name, seconds: Number(seconds), calls: Number(number)}))
    .filter(({name}) => name !== 'total');
  return {sums, calls};
}
