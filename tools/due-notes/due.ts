import {noteName} from '../../src/domain/content/routes/note-route.ts';

/**
 * The notes (files or folders of blog/) whose day lies after `since` and not after `today`, all as YYYY-MM-DD, in the order of their days.
 */
export function dueNotes(
  names: readonly string[],
  {since, today}: {readonly since: string; readonly today: string},
): readonly string[] {
  return names
    .filter((name) => {
      const date = (noteName(name) ?? noteName(`${name}/index.mdx`))?.date;
      return date !== undefined && date > since && date <= today;
    })
    .toSorted();
}
