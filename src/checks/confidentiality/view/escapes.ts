import {Parser} from 'htmlparser2';
import {pieces, replaced, type View} from './view.ts';

/** `&#64;`, `&commat;`: HTML’s entities, decoded by the HTML parser. */
export function withoutEntities(view: View): View | undefined {
  if (!view.text.includes('&')) return undefined;
  const found = pieces(view.text, /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});?/gi, ([entity]) => {
    const text = entityText(entity);
    return text === entity ? undefined : text;
  });
  return replaced(view, found, 'HTML entities');
}

function entityText(entity: string): string {
  let text = '';
  const parser = new Parser({ontext: (data) => (text += data)}, {decodeEntities: true});
  parser.end(entity.endsWith(';') ? entity : `${entity};`);
  return text;
}

/** `%40`: percent-encoding, byte by byte where it is no UTF-8. */
export function withoutPercents(view: View): View | undefined {
  if (!view.text.includes('%')) return undefined;
  const found = pieces(view.text, /(?:%[\da-f]{2})+/gi, ([escape]) => {
    try {
      return decodeURIComponent(escape);
    } catch {
      return undefined;
    }
  });
  return replaced(view, found, 'percent-encoding');
}

/** `\u0040`, `\x40`, `\56`: escapes of JSON, JavaScript, shells and Java’s properties. */
export function withoutBackslashes(view: View): View | undefined {
  if (!view.text.includes('\\')) return undefined;
  const found = pieces(
    view.text,
    /\\(?:u\{(?<long>[\da-f]{1,6})\}|u(?<four>[\da-f]{4})|x(?<two>[\da-f]{2})|0?(?<octal>[0-3]?[0-7]{2})|(?<plain>[./@:=-]))/gi,
    ({groups = {}}) => {
      const hex = groups['long'] ?? groups['four'] ?? groups['two'];
      if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
      if (groups['octal'] !== undefined) return codePoint(Number.parseInt(groups['octal'], 8));
      return groups['plain'];
    },
  );
  return replaced(view, found, 'escapes');
}

function codePoint(value: number): string | undefined {
  return value >= 32 && value <= 0x10_ff_ff ? String.fromCodePoint(value) : undefined;
}

/** `10[.]0[.]0[.]1`, `anna [at] bank (dot) com`: how people write addresses so that programs do not see them. */
export function withoutDefanging(view: View): View | undefined {
  const found = pieces(
    view.text,
    /\s?[[({]\s?(?<word>\.|:|@|dot|at)\s?[\])}]\s?|(?<=\w)\s(?<word>at)\s(?=[\w-]+\sdot\s[a-z]{2,})|(?<=\w\sat\s[\w-]{1,60})\s(?<word>dot)\s(?=[a-z]{2,})/gi,
    ({groups = {}}) => {
      const word = groups['word']?.toLowerCase() ?? '';
      return word === 'dot' ? '.' : word === 'at' ? '@' : word;
    },
  );
  return replaced(view, found, 'brackets or words for its signs');
}

/**
 * `anna=40bank.com`: quoted-printable, as mails and their logs write it: all of it where the text says so, elsewhere runs of it, dots
 * within a word, and where an address comes of it.
 */
export function withoutQuotedPrintable(view: View): View | undefined {
  if (!/=[\dA-F]{2}/.test(view.text)) return undefined;
  const isSaid = /\bquoted-printable\b|=\?[\w-]+\?Q\?/i.test(view.text);
  const found = pieces(
    view.text,
    isSaid
      ? /(?:=[\dA-F]{2})+|=[ \t]*\r?\n/gi
      : /(?:=[\dA-F]{2}){2,}|(?<=\w)=2E(?=\w)|(?<=[a-z]{2})=40(?=[a-z][\w-]*\.(?:com|net|org|io|co|eu|de|fr|ch|at|nl|uk|dev)\b)/gi,
    ([run]) =>
      run.endsWith('\n')
        ? ''
        : Buffer.from(run.replaceAll('=', ''), 'hex')
            .toString('utf8')
            .replaceAll(/[\p{Cc}\uFFFD]/gu, ' '),
  );
  return replaced(view, found, 'quoted-printable');
}

/** `10<tspan>.42</tspan>`: tags within a word, as drawings and highlighted code have them. */
export function withoutTags(view: View): View | undefined {
  if (!view.text.includes('</')) return undefined;
  const found = pieces(
    view.text,
    /<\/?(?:tspan|span|b|i|em|strong|mark|code|u|wbr|a)(?:\s[^<>\n]{0,200})?\/?>/gi,
    () => '',
  );
  return replaced(view, found, 'tags within it');
}
