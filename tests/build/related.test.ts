import {globSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {DomUtils} from 'htmlparser2';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {buildDir, builtPages} from '../support/build.ts';
import {elements, textOf, withAttribute} from '../support/html.ts';
import {resolveReference} from '../support/links.ts';

const root = join(import.meta.dirname, '../..');
const pages = builtPages();

type StudySource = {readonly title: string; readonly practice?: readonly string[]; readonly service?: string};
type NoteSource = {
  readonly title: string;
  readonly slug: string;
  readonly practice?: readonly string[];
  readonly cases?: readonly string[];
  readonly draft?: boolean;
  readonly unlisted?: boolean;
};

const studies = globSync('case-studies/*/study.yaml', {cwd: root}).map((file) => ({
  to: `/case-studies/${basename(dirname(file))}/`,
  source: parse(read(file)) as StudySource,
}));
const notes = globSync('blog/*/index.mdx', {cwd: root})
  .map((file) => parse(/^---\n([\s\S]*?)\n---/.exec(read(file))?.[1] ?? '') as NoteSource)
  .filter(({draft, unlisted}) => !draft && !unlisted)
  .map((source) => ({to: `/field-notes/${source.slug}/`, source}));

/** A page that names another: declared at `from`, to be shown at both. */
type Declared = {readonly kind: string; readonly from: string; readonly to: string};

const declared: readonly Declared[] = [
  ...studies.flatMap(({to: from, source: {practice = [], service}}) => [
    ...practice.map((id) => ({kind: 'practice page of a study', from, to: `/practice/${id}/`})),
    ...(service === undefined ? [] : [{kind: 'service of a study', from, to: `/services/${service}/`}]),
  ]),
  ...notes.flatMap(({to: from, source: {practice = [], cases = []}}) => [
    ...practice.map((id) => ({kind: 'practice page of a note', from, to: `/practice/${id}/`})),
    ...cases.map((id) => ({kind: 'case of a note', from, to: `/case-studies/${id}/`})),
  ]),
];

/** Lists on a page stop at eight and say how many more there are. */
const SHOWN = 8;

/**
 * Where the content of each page leads, without what its author wrote into the text: header and footer of the site and `.prose` are
 * left out, but for the lists of notes, which the text of a practice page places itself.
 */
const linksFrom = new Map(
  pages.map(({route, document}) => {
    const written = new Set(
      DomUtils.findAll(
        ({attribs}) => attribs['class']?.split(' ').includes('prose') ?? false,
        [document],
      ).flatMap((prose) => withAttribute(prose, 'href')),
    );
    // The rows of a list have their links in headings.
    for (const heading of elements(document, 'h3'))
      for (const link of withAttribute(heading, 'href')) written.delete(link);
    const links = elements(document, 'main')
      .flatMap((main) => withAttribute(main, 'href'))
      .filter((link) => !written.has(link))
      .map((link) => resolveReference(route, link.attribs['href'] ?? ''));
    return [route, new Set(links.flatMap((link) => (link.kind === 'inside' ? [link.path] : [])))];
  }),
);

describe('what belongs together', () => {
  it('is of every kind: a test of nothing proves nothing', () => {
    expect(new Set(declared.map(({kind}) => kind)).size).toBe(4);
  });

  it('is linked from where it is declared', () => {
    const missing = declared.filter(({from, to}) => !linksFrom.get(from)?.has(to));
    expect(missing).toEqual([]);
  });

  it('is linked from the other end as well', () => {
    for (const [end, same] of Map.groupBy(declared, ({kind, to}) => `${kind}: ${to}`)) {
      const back = same.filter(({from, to}) => linksFrom.get(to)?.has(from));
      expect(back.length, end).toBe(Math.min(SHOWN, same.length));
    }
  });

  it('has no line where there is nothing to say', () => {
    const bare = studies.filter(({source: {practice = []}}) => practice.length === 0);
    expect(bare.length).toBeGreaterThan(0);
    for (const {to} of bare) {
      const labels = pages
        .filter(({route}) => route === to)
        .flatMap(({document}) => elements(document, 'main'))
        .flatMap((main) => elements(main, 'footer'))
        .flatMap((footer) => elements(footer, 'span').map(textOf));
      expect(labels, to).toContain('Service');
      expect(labels, to).not.toContain('Practice');
    }
  });

  it('is in no data that every page loads: neither in global data nor in the pages’ script', () => {
    const globalData = read('.docusaurus/globalData.json');
    expect(Object.keys(JSON.parse(globalData))).toContain('docusaurus-plugin-content-docs');
    const scripts = new Set(
      pages
        .flatMap(({document}) => elements(document, 'script'))
        .flatMap((script) =>
          [...textOf(script).matchAll(/\bimport\("([^"]+)"\)/g)].map(([, file = '']) => file),
        ),
    );
    expect(scripts.size).toBe(1);
    const shared = [globalData, ...[...scripts].map((src) => readFileSync(join(buildDir, src), 'utf8'))];
    const titles = [...studies, ...notes].map(({source}) => source.title);
    expect(titles.filter((title) => shared.some((text) => text.includes(title)))).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
