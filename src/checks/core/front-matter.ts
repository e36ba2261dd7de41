import {readYaml, type YamlSource} from './yaml.ts';

const block = /^---[ \t]*\r?\n(?<yaml>(?:.*\r?\n)*?)---[ \t]*(?:\r?\n|$)/;

/**
 * The front matter of a Markdown file, or undefined where it has none (the first line is not `---`, or no field follows it). One that is
 * never closed ends where its fields do.
 */
export function readFrontMatter(source: string): YamlSource | undefined {
  const end = missingEnd(source);
  const yaml =
    end === undefined
      ? block.exec(source)?.groups?.['yaml']
      : `${source.split(/\r?\n/).slice(1, end).join('\n')}\n`;
  return yaml === undefined ? undefined : readYaml(yaml, 1);
}

const field = /^[A-Za-z_][\w-]*:(?:\s|$)/;
/** A line that goes on with a field, or a comment of YAML. */
const more = /^(?:[ \t]+\S|-[ \t]|#)/;
/** What may stand between fields: nothing, or a comment, which `##` is not. */
const between = /^\s*(?:$|#(?!#))/;

/**
 * The last line of a front matter that is never closed; undefined where it is closed, or there is none. It may run on to a `---` in the
 * text, which closes it by chance: then an empty line stands in it, no field below that, and it is no YAML.
 */
export function missingEnd(source: string): number | undefined {
  if (!/^---[ \t]*\r?\n/.test(source)) return undefined;
  const lines = source.split(/\r?\n/);
  let end = 1;
  let next = 1;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (/^---[ \t]*$/.test(line)) return undefined;
    if (field.test(line) || (end > 1 && end === next && more.test(line))) end = next + 1;
    else if (!between.test(line)) break;
  }
  if (end === 1) return undefined;
  const yaml = block.exec(source)?.groups?.['yaml'];
  const isMistaken = yaml !== undefined && (next === end || readYaml(yaml).problems.length === 0);
  return isMistaken ? undefined : end;
}

/** A text field of a front matter, or undefined where it is absent or something else. */
export function textField(frontMatter: YamlSource | undefined, name: string): string | undefined {
  const value: unknown = Reflect.get(Object(frontMatter?.value), name);
  return typeof value === 'string' ? value : undefined;
}

/** A list of texts of a front matter (anything else in it is left out), each with its index; empty where it is absent. */
export function listField(
  frontMatter: YamlSource | undefined,
  name: string,
): readonly (readonly [index: number, text: string])[] {
  const value: unknown = Reflect.get(Object(frontMatter?.value), name);
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => (typeof item === 'string' ? [[index, item] as const] : []));
}
