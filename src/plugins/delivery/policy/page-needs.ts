import {Parser} from 'htmlparser2';

/** What the policy must allow for a page, and what it can never allow. */
export type PageNeeds = {
  /** Texts of inline scripts that run. Data blocks (JSON-LD) do not: no policy looks at them. */
  readonly scripts: readonly string[];
  /** Texts of inline style sheets. */
  readonly styles: readonly string[];
  /** What breaks the policy, and what to do instead. */
  readonly mistakes: readonly string[];
};

/**
 * Script types that run or steer what runs; any other type makes a data block (https://html.spec.whatwg.org/#prepare-the-script-element).
 */
const RUNS = /^(?:module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;

/** Elements that fetch what `default-src 'none'` refuses. */
const REFUSED: ReadonlySet<string> = new Set([
  'iframe',
  'frame',
  'object',
  'embed',
  'audio',
  'video',
  'base',
]);

/** Reads what a built page carries inline and asks for. */
export function readPageNeeds(html: string): PageNeeds {
  const scripts: string[] = [];
  const styles: string[] = [];
  const mistakes: string[] = [];
  let inline: string[] | undefined;
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const attribute of Object.keys(attributes))
        mistakes.push(...attributeMistakes(name, attribute, attributes[attribute] ?? ''));
      if (REFUSED.has(name)) mistakes.push(`<${name}>: the policy refuses it. Link to it instead.`);
      text = '';
      if (name === 'style') inline = styles;
      else if (name === 'script' && attributes['src'] === undefined && RUNS.test(attributes['type'] ?? ''))
        inline = scripts;
      if (name === 'link' && fetches(attributes['rel'] ?? ''))
        mistakes.push(...addressMistakes('<link href>', attributes['href'] ?? ''));
    },
    ontext(data) {
      if (inline !== undefined) text += data;
    },
    onclosetag(name) {
      if (inline === undefined || (name !== 'style' && name !== 'script')) return;
      inline.push(text);
      if (inline === styles) mistakes.push(...styleMistakes(text));
      inline = undefined;
    },
  });
  parser.end(html);
  return {scripts, styles, mistakes};
}

function attributeMistakes(element: string, attribute: string, value: string): readonly string[] {
  const where = `<${element} ${attribute}="${shorten(value)}">`;
  if (attribute === 'style')
    return [`${where}: no style attributes. Use a class, or SVG attributes such as width and x.`];
  if (/^on[a-z]/.test(attribute)) return [`${where}: no event attributes. Listen in src/enhance.`];
  if (/^\s*javascript:/i.test(value) && /^(?:href|src|action|formaction|xlink:href)$/.test(attribute))
    return [`${where}: no javascript: addresses. Write a button and listen in src/enhance.`];
  if (/^(?:form)?action$/.test(attribute))
    return [`${where}: form-action is 'none'. Allow the address in src/domain/delivery first.`];
  if (attribute === 'src' || attribute === 'poster')
    return addressMistakes(`<${element} ${attribute}>`, value);
  if (attribute === 'srcset')
    return value.split(',').flatMap((source) => addressMistakes(`<${element} srcset>`, source.trim()));
  return [];
}

function fetches(rel: string): boolean {
  return /\b(?:stylesheet|icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/i.test(rel);
}

function styleMistakes(css: string): readonly string[] {
  const addresses = [...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s]+)/g)];
  return addresses.flatMap(([, address = '']) => addressMistakes('<style>', address));
}

/** Everything that a page fetches is a file of this site. */
function addressMistakes(where: string, address: string): readonly string[] {
  if (!/^(?:[a-z][\w+.-]*:|\/\/)/i.test(address)) return [];
  return [
    /^data:/i.test(address)
      ? `${where} ${shorten(address)}: no data: addresses. Keep it as a file of its own.`
      : `${where} ${shorten(address)}: nothing is fetched from elsewhere. Keep a copy in static/ and name it by its path.`,
  ];
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}
