import type {Heading, Page} from '../../core/site.ts';

/** A mark of an id, in the form that MDX has and in the one that it had. */
const mark = /\{\/\*\s*#([\w-]+)[^*]*\*\/\}|\{#([\w-]+)\}/g;

/**
 * A heading as it is to be written at another level, as code: its own source with its emphasis, its code and the one mark that gives its
 * id, so that links to it stay right. `text` stands in for its words.
 */
export function headingLine({source}: Page, heading: Heading, depth: number, text?: string): string {
  const {line, column} = heading.place;
  const written = (source.split(/\r?\n/)[line - 1] ?? '').slice(column - 1).replace(/^#+[ \t]+/, '');
  const ids = [...written.matchAll(mark)].map(([, id, older]) => id ?? older);
  const id = heading.explicit ? heading.id : ids.at(-1);
  const words =
    text ??
    written
      .replaceAll(mark, '')
      .trim()
      .replace(/\s+#+$/, '')
      .replaceAll(/\s{2,}/g, ' ');
  const shown = `${'#'.repeat(depth)} ${words}${id === undefined ? '' : ` {/* #${id} */}`}`;
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``;
}
