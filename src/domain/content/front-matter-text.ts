/** The YAML between the `---` lines that a Markdown text starts with, from its second line on; undefined where there is none. */
export function frontMatterText(source: string): string | undefined {
  return /^---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1];
}
