import {spawn} from 'node:child_process';

const running = new Set();

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => {
    for (const child of running) child.kill('SIGKILL');
    process.exit(code);
  });
}

/** Runs a program to its end and gives what it printed, and the µs from its start to its exit. Throws when it fails. */
export function output(program, args) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, {cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'pipe']});
    running.add(child);
    let elapsed = 0;
    const [printed, said] = [[], []];
    child.stdout.on('data', (chunk) => printed.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('error', reject);
    child.on('exit', () => {
      elapsed = Math.round((performance.now() - start) * 1000);
    });
    child.on('close', (code) => {
      running.delete(child);
      const complaint = Buffer.concat(said).toString();
      if (code === 0) resolve({printed: Buffer.concat(printed).toString(), complaint, elapsed});
      else reject(new Error(`${args.join(' ')} ended with ${code}: ${complaint}`));
    });
  });
}
