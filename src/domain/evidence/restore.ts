/** The command that puts back a published file, by its path from the root: also where its change or its loss is committed already. */
export function restore(file: string): string {
  return `git checkout origin/main -- ${file}`;
}

/** A published revision, as far as its way back needs it. */
export type PublishedHere = {
  readonly slug: string;
  readonly id: string;
  /** Every revision in published.json, the oldest first. */
  readonly ids: readonly string[];
};

/**
 * What to do instead of `restore` where a revision was published on this branch alone: git finds nothing to put back there. The newest
 * one, which nobody has read, may be published anew, after what `before` says; under a later one its `file` has to be as it was.
 */
export function unlessOnMain(here: PublishedHere, file: string, before = ''): string {
  const undo = unpublish(here);
  return undo === undefined
    ? `${when(here)}, \`git log -p -- ${file}\` shows how this file was.`
    : `${when(here)}, nobody has read ${here.id}: ${undo}${before}, and publish again: \`npm run publish -- ${here.slug}\`.`;
}

/** The same for a revision that study.yaml no longer lists: it may go. Empty where a later one was published. */
export function mayGo(here: PublishedHere): string {
  const undo = unpublish(here);
  return undo === undefined
    ? ''
    : ` ${when(here)}, nobody has read ${here.id}, and ${here.id} may go: ${undo}.`;
}

function when({slug, id}: PublishedHere): string {
  return `If ${id} is not published on \`main\` yet (\`git show origin/main:${recordOf(slug)}\` does not name ${id})`;
}

/** How the newest revision is taken out of published.json; undefined where it is not the newest. */
function unpublish({slug, id, ids}: PublishedHere): string | undefined {
  if (ids.at(-1) !== id) return undefined;
  return ids.length === 1
    ? `delete ${recordOf(slug)}`
    : `take \`"${id}": {…}\` and the comma before it out of ${recordOf(slug)}`;
}

function recordOf(slug: string): string {
  return `case-studies/${slug}/published.json`;
}
