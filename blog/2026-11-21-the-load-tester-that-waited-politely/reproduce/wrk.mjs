import {execFile, execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {PERCENTILES} from './percentiles.mjs';

/** The version of wrk here; undefined where there is none. */
export function wrkVersion() {
  try {
    execFileSync('wrk', ['-v'], {stdio: 'pipe'});
  } catch (error) {
    // wrk answers -v with its usage and an exit code of 1.
    return /^wrk (?:debian\/)?(\S+)/.exec(String(error.stdout ?? ''))?.[1];
  }
  return undefined;
}

/** Runs wrk; resolves to what report.lua wrote, and to the session as a reader would see it. `signal` ends it. */
export async function runWrk({port, connections, length, scratch, signal}) {
  const report = join(scratch, 'wrk.json');
  const args = ['-t1', `-c${connections}`, `-d${length / 1000}s`, '--latency', '-s', 'report.lua'];
  args.push(`http://127.0.0.1:${port}/`);
  const {stdout} = await promisify(execFile)('wrk', args, {
    cwd: import.meta.dirname,
    env: {...process.env, WRK_REPORT: report, WRK_PERCENTILES: PERCENTILES.join(' ')},
    signal,
  });
  return {report: JSON.parse(readFileSync(report, 'utf8')), session: `$ wrk ${args.join(' ')}\n${stdout}`};
}
