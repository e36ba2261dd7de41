/** The command that puts back a published file, by its path from the root: also where its change or its loss is committed already. */
export function restore(file: string): string {
  return `git checkout origin/main -- ${file}`;
}
