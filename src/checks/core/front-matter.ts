import {readYaml, type YamlSource} from './yaml.ts';

const block = /^---[ \t]*\r?\n(?<yaml>(?:.*\r?\n)*?)---[ \t]*(?:\r?\n|$)/;

/** The front matter of a Markdown file, or undefined where it has none (the first line is not `---`, or nothing closes it). */
export function readFrontMatter(source: string): YamlSource | undefined {
  const yaml = block.exec(source)?.groups?.['yaml'];
  return yaml === undefined ? undefined : readYaml(yaml, 1);
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
