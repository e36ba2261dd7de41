import path from 'node:path';

/**
 * The folder in which somebody called the command. npm runs each script in `root` and says in INIT_CWD where it was called; what another
 * process starts elsewhere inherits that name, and means its own folder `cwd`.
 */
export function calledFrom(
  root: string,
  cwd: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const from = environment['INIT_CWD'];
  const isBelow = from !== undefined && path.resolve(from).startsWith(`${path.resolve(root)}${path.sep}`);
  return isBelow && path.resolve(cwd) === path.resolve(root) ? from : cwd;
}
