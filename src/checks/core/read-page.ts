import {docRoute} from '../../domain/content/routes/doc-route.ts';
import {noteRoute} from '../../domain/content/routes/note-route.ts';
import {pageRoute} from '../../domain/content/routes/page-route.ts';
import {missingEnd, readFrontMatter, textField} from './front-matter.ts';
import {readBody} from './read-body.ts';
import type {Page, PageKind} from './site.ts';
import {once} from './source-file.ts';
import type {YamlSource} from './yaml.ts';

/**
 * Reads one Markdown file: its kind by the folder that it is in, its address, its front matter, and its text, which is parsed when it
 * is first asked for: a run on a few pages reads few of a thousand.
 */
export function readPage(file: string, source: string): Page {
  const frontMatter = readFrontMatter(source);
  const body = once(() => readBody(withoutOpenFrontMatter(source)));
  return {
    file,
    source,
    frontMatter,
    ...locate(file, frontMatter),
    get root() {
      return body().root;
    },
    get problems() {
      return body().problems;
    },
    get whole() {
      return body().whole;
    },
    get headings() {
      return body().headings;
    },
    get links() {
      return body().links;
    },
    get images() {
      return body().images;
    },
    get elements() {
      return body().elements;
    },
    get fences() {
      return body().fences;
    },
    get declared() {
      return body().declared;
    },
  };
}

/** The text with a front matter that is never closed blanked: its fields are no text of the page. */
function withoutOpenFrontMatter(source: string): string {
  const end = missingEnd(source);
  if (end === undefined) return source;
  return source
    .split('\n')
    .map((line, index) => (index < end ? line.replaceAll(/[^\r]/g, ' ') : line))
    .join('\n');
}

type Location = {readonly kind: PageKind; readonly scope: string; readonly route: string | undefined};

/** A name with `_` in front marks a part that other files import: it has no address. */
function locate(file: string, frontMatter: YamlSource | undefined): Location {
  const scope = /^(?:versioned_docs\/[^/]+|case-studies\/[^/]+|src\/pages|[^/]+)/.exec(file)?.[0] ?? '';
  const path = file.slice(scope.length + 1);
  if (path.split('/').some((name) => name.startsWith('_'))) return {kind: 'partial', scope, route: undefined};
  const slug = textField(frontMatter, 'slug');
  const address = {slug, id: textField(frontMatter, 'id')};
  if (scope === 'docs') return {kind: 'doc', scope, route: docRoute(path, address)};
  if (scope.startsWith('versioned_docs/')) {
    return {kind: 'doc', scope, route: docRoute(path, address, scope.replace('versioned_docs/version-', ''))};
  }
  if (scope === 'blog') return {kind: 'note', scope, route: noteRoute(path, slug)};
  if (scope === 'src/pages') return {kind: 'page', scope, route: pageRoute(path)};
  // A study is one page, which the case-studies plugin makes of its newest revision.
  return {kind: 'case-study', scope, route: undefined};
}
