import {fork, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';

const children = new Set<ChildProcess>();

/** Starts a module as a process of the experiment, which it talks to by messages. What it prints, this process prints. */
export function startChild(module: URL, args: readonly string[] = []): ChildProcess {
  const child = fork(module, args, {stdio: ['ignore', 'inherit', 'inherit', 'ipc']});
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** The next message of a process. Throws when it ends before it. */
export async function answerOf(child: ChildProcess): Promise<unknown> {
  const settled = new AbortController();
  const {signal} = settled;
  try {
    return await Promise.race([
      once(child, 'message', {signal}).then(([message]: unknown[]) => message),
      once(child, 'exit', {signal}).then(([code]: unknown[]) => {
        throw new Error(`A process of the experiment ended with ${String(code)}.`);
      }),
    ]);
  } finally {
    settled.abort();
  }
}

/** Ends every process of the experiment that is still there. Those that were started last go first: clients before their server. */
export function endChildren(): void {
  for (const child of [...children].toReversed()) child.kill('SIGKILL');
}

/** From here on nothing is left running however this process ends, Ctrl+C included. */
export function endChildrenOnExit(): void {
  process.once('exit', endChildren);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(130));
}
