import {execFileSync} from 'node:child_process';

/** The version that a program prints, such as `12.2.0`. Throws where there is no such program. */
export function versionOf(program: string, args: readonly string[] = ['--version']): string {
  return /\d+(?:\.\d+)+/.exec(execFileSync(program, args, {encoding: 'utf8'}))?.[0] ?? '';
}
