import type {Mistake, Stop} from './mdx-mistakes.ts';
import {placeAt} from './mdx-source.ts';

/** A value without quotes, or in typographic ones; the parser stops where it starts. */
export function attributeMistake({source, offset}: Stop): Mistake {
  const name = /([\w:-]+)\s*=\s*$/.exec(source.slice(Math.max(0, offset - 80), offset))?.[1] ?? 'name';
  const rest = source.slice(offset);
  const [quoted, inner] = /^[“”„‘’]([^“”‘’"\n<>]*)[“”‘’"]/.exec(rest) ?? [];
  // An address may end with a slash, which belongs to it.
  const value = inner ?? /^(?:\/[^\s"'{}>]*|(?:(?!\/?>)[^\s"'{}])*)/.exec(rest)?.[0] ?? '';
  const end = offset + (quoted ?? value).length;
  return {
    message:
      quoted === undefined
        ? `The value of \`${name}\` stands in no quotes.`
        : `The value of \`${name}\` stands in typographic quotes.`,
    fix: `Write \`${name}="${value}"\`.`,
    place: placeAt(source, offset),
    // An expression is a value that no rule judges.
    patches: [{start: offset, end, text: end - offset < 3 ? '""' : '{0}'}],
    edit: {start: offset, end, text: `"${value}"`},
  };
}

/** A value that nothing closes: it ran on to the next quote, or to the end of the text. */
export function quoteMistake({source, at, offset}: Stop): Mistake {
  const start = lastOddQuote(source, offset);
  if (start === undefined)
    return {
      message: 'A quote stands here where an attribute is expected.',
      fix: 'Write attributes as `name="text"`, with a space between them.',
      place: at,
    };
  const [written = '', name = 'name', value = ''] =
    /([\w:-]+)=["']([^"'<>\n]*)/.exec(source.slice(start)) ?? [];
  return {
    message: `The value of \`${name}\` has no quote at its end.`,
    fix: `Write \`${name}="${value.trimEnd().replace(/\s*\/$/, '')}"\`.`,
    place: placeAt(source, start),
    patches: [{start, end: start + written.length, text: written.length < 7 ? '' : '{...[]}'}],
  };
}

/** The last attribute before `offset` whose line has a quote too few. */
function lastOddQuote(source: string, offset: number): number | undefined {
  let end = offset;
  while (end > 0) {
    const lineStart = source.lastIndexOf('\n', end - 1) + 1;
    const line = /^[^\r\n]*/.exec(source.slice(lineStart))?.[0] ?? '';
    const quotes = line.replaceAll(/[^"]/g, '').length;
    const attribute = quotes % 2 === 1 && line.includes('<') ? attributeWithoutEnd(line) : undefined;
    if (attribute !== undefined) return lineStart + attribute;
    end = lineStart - 1;
  }
  return undefined;
}

/** Where in a line the attribute starts whose quote has no partner before the next `<` or `>`. */
function attributeWithoutEnd(line: string): number | undefined {
  return [...line.matchAll(/[\w:-]+="[^"<>]*/g)].find(({0: text, index}) => line[index + text.length] !== '"')
    ?.index;
}
