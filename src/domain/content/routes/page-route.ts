/** The route of a file of src/pages (relative to it), or undefined where the file is no page: a test, a style, a part (`_x`). */
export function pageRoute(path: string): string | undefined {
  if (!/\.(?:mdx?|[jt]sx?)$/.test(path) || /\.(?:test|d)\.[jt]sx?$/.test(path)) return undefined;
  if (path.split('/').some((name) => name.startsWith('_'))) return undefined;
  const name = path.replace(/\.[^.]+$/, '').replace(/(?:^|\/)index$/, '');
  if (name === '404') return '/404.html';
  return name === '' ? '/' : `/${name}/`;
}
