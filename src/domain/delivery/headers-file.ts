import type {Header, HeaderRule} from './header-rule.ts';

/**
 * What Cloudflare takes of a `_headers` file; it drops what is over without a word
 * (https://developers.cloudflare.com/pages/configuration/headers/). Netlify states no limits.
 */
export const headersFileLimits = {rules: 100, lineCharacters: 2000} as const;

/** `_headers` for Cloudflare and Netlify. @throws {Error} that says which limit a rule exceeds, and what to do. */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  if (rules.length > headersFileLimits.rules)
    throw new Error(
      `_headers would have ${rules.length} rules, and hosts read ${headersFileLimits.rules}: join some in src/domain/delivery/headers.ts.`,
    );
  const blocks = rules.map(({path, headers}) => [path, ...headers.map(formatLine)].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function formatLine({name, value}: Header): string {
  const line = `  ${name}: ${value}`;
  if (line.length <= headersFileLimits.lineCharacters) return line;
  const hashes = value.match(/'sha256-/g)?.length ?? 0;
  throw new Error(
    `_headers: the line of ${name} has ${line.length} characters, and hosts drop a line over ${headersFileLimits.lineCharacters}. ` +
      `It carries ${hashes} hashes of inline scripts and style sheets: let more pages share the same style sheet.`,
  );
}

/** The rules of a `_headers` file that `formatHeadersFile` wrote. */
export function parseHeadersFile(text: string): readonly HeaderRule[] {
  return text
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line !== ''))
    .flatMap(([path, ...lines]) => (path === undefined ? [] : [{path, headers: lines.map(parseLine)}]));
}

function parseLine(line: string): Header {
  const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
  if (name === undefined || value === undefined)
    throw new Error(`_headers: “${line}” is not “  Name: value”. Build again:  npm run build`);
  return {name, value};
}
