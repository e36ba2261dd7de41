/** An address as it is written in a text, in its parts: without `?…`, percent signs decoded. */
export type Address = {readonly path: string; readonly anchor: string};

/** Takes an address apart. One that cannot be decoded stays as it is written: it will lead nowhere, and say so. */
export function readAddress(url: string): Address {
  const [beforeHash = '', ...rest] = url.split('#');
  return {path: decode(beforeHash.split('?')[0] ?? ''), anchor: decode(rest.join('#'))};
}

/** Whether an address leaves the site: it names a scheme (`https:`, `mailto:`) or a host (`//…`). */
export function isExternal(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
