import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';

/** What a command took, all its processes together. */
export type Cost = {
  readonly wallSeconds: number;
  /** User and system time of the command and of every process that it waited for. */
  readonly cpuSeconds: number;
  /** The most resident memory that its processes had at one moment, looked at ten times a second. */
  readonly peakBytes: number;
};

const SAMPLE_MS = 100;
/** Linux counts processor time in hundredths of a second (`getconf CLK_TCK`), on every architecture that Node runs on. */
const TICKS_A_SECOND = 100;

/** Runs a command and measures it by /proc (so on Linux only). @throws {Error} with the end of what it printed if it fails. */
export async function measure(
  command: string,
  args: readonly string[],
  {cwd, env}: {readonly cwd: string; readonly env: Readonly<Record<string, string>>},
): Promise<Cost> {
  const cpuBefore = childrenTicks();
  const start = performance.now();
  const child = spawn(command, args, {cwd, env: {...process.env, ...env}, stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output = (output + text.toString()).slice(-4_000)));
  let peakBytes = 0;
  const sampling = setInterval(() => {
    peakBytes = Math.max(peakBytes, residentBytes(child.pid ?? 0));
  }, SAMPLE_MS);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(sampling);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${output}`);
  return {
    wallSeconds: (performance.now() - start) / 1000,
    cpuSeconds: (childrenTicks() - cpuBefore) / TICKS_A_SECOND,
    peakBytes,
  };
}

/** The processor time of all children that ended: fields 16 and 17 of proc_pid_stat(5), counted from 1. */
function childrenTicks(): number {
  const fields = statFields('self');
  return Number(fields[13]) + Number(fields[14]);
}

/** The resident memory of a process and of all that descend from it. Pages that two of them share are counted twice. */
function residentBytes(root: number): number {
  const children = Map.groupBy(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => ({pid: Number(name), parent: Number(statFields(name)[1])})),
    ({parent}) => parent,
  );
  const sum = (pid: number): number =>
    ownBytes(pid) + (children.get(pid) ?? []).reduce((total, child) => total + sum(child.pid), 0);
  return sum(root);
}

function ownBytes(pid: number): number {
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes) * 1024;
}

/** The fields after the command’s name, which may hold spaces: state, parent … */
function statFields(pid: string): readonly string[] {
  return read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
}

/** Processes end between two looks. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
