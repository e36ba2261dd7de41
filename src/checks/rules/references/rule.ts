import {nearest, suggest} from '../../../domain/content/nearest.ts';
import {tagRoute} from '../../../domain/content/routes/note-route.ts';
import {listField} from '../../core/front-matter.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {entriesOf} from '../../core/routes.ts';
import type {Rule} from '../../core/rule.ts';
import type {Site} from '../../core/site.ts';
import type {YamlSource} from '../../core/yaml.ts';
import {checkSeries, keyOf} from './series.ts';

/** Keys that one file uses and another defines: tags, authors, series, practice pages, case studies. What nobody uses is fine. */
export const references: Rule = {
  id: 'references',
  about:
    'Every tag is in blog/tags.yml, every author in blog/authors.yml, every series in blog/series.yml, every practice page in docs/practice/, every cited case in case-studies/.',
  check: (site, {pages}) => {
    const lists = knownKeys(site);
    return [
      ...site.pages
        .filter(({kind}) => kind === 'note')
        .flatMap(({file, frontMatter}) => lists.flatMap((list) => checkList(file, frontMatter, list))),
      ...site.data
        .filter(({kind}) => kind === 'study')
        .flatMap(({file, yaml}) =>
          lists.filter(({field}) => field === 'practice').flatMap((list) => checkList(file, yaml, list)),
        ),
      ...pages.flatMap((page) => checkAttributes(page, lists)),
      ...sameAddress(site),
      ...checkSeries(site),
    ];
  },
};

type KnownKeys = {
  readonly field: string;
  readonly what: string;
  readonly where: string;
  readonly known: ReadonlySet<string>;
};

function knownKeys({data, pages}: Site): readonly KnownKeys[] {
  const practice = pages.flatMap(
    ({file}) => /^docs\/practice\/(?!index\.)([^/]+)\.mdx?$/.exec(file)?.[1] ?? [],
  );
  return [
    {
      field: 'tags',
      what: 'tag',
      where: 'blog/tags.yml',
      known: new Set(entriesOf(data, 'tags').map(([key]) => key)),
    },
    {
      field: 'authors',
      what: 'author',
      where: 'blog/authors.yml',
      known: new Set(entriesOf(data, 'authors').map(([key]) => key)),
    },
    {field: 'practice', what: 'practice page', where: 'docs/practice/', known: new Set(practice)},
    {
      field: 'cases',
      what: 'case study',
      where: 'case-studies/',
      known: new Set(data.flatMap(({kind, slug}) => (kind === 'study' && slug !== undefined ? [slug] : []))),
    },
  ];
}

const isKey = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function checkList(
  file: string,
  yaml: YamlSource | undefined,
  {field, what, where, known}: KnownKeys,
): readonly RuleFinding[] {
  if (yaml === undefined) return [];
  const written = listField(yaml, field);
  const keys = written.map(([, key]) => key);
  return written.flatMap(([index, key], place) => {
    if (keys.indexOf(key) < place)
      return [
        errorAt(file, yaml.placeOf([field, index]), `The ${what} \`${key}\` stands twice.`, 'Take one out.'),
      ];
    if (known.has(key)) return [];
    return [
      errorAt(
        file,
        yaml.placeOf([field, index]),
        `The ${what} \`${key}\` is not in ${where}.`,
        `${suggest(key, known)} ${isKey.test(key) ? howToAdd(key, field, where, known) : inKeyForm(key, field, where, known)}`,
      ),
    ];
  });
}

/** A key is lower-case words joined by hyphens: what is written in another form is first brought into that. */
function inKeyForm(written: string, field: string, where: string, known: ReadonlySet<string>): string {
  const key = keyOf(written);
  if (field === 'practice') return howToAdd(key, field, where, known);
  if (!isKey.test(key) || known.has(key)) return 'Keys are lower-case words joined by hyphens.';
  return `${howToAdd(key, field, where, known)} Then write \`${key}\` here.`;
}

/** How to have what is named. A new tag needs three lines, which nobody knows by heart; their schema is domain/content/front-matter/tags.ts. */
function howToAdd(key: string, field: string, where: string, known: ReadonlySet<string>): string {
  if (field === 'practice') return 'Or begin the page: `npm run new -- practice "TITLE"`.';
  if (field === 'cases') return `Or begin the case study: \`npm run new -- case-study ${key}\`.`;
  if (field !== 'tags' || nearest(key, known) !== undefined) return `Or add \`${key}\` to ${where}.`;
  const words = key.replaceAll('-', ' ');
  const label = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return `Or add \`${key}:\` to ${where}, and indented below it three lines: \`label: ${label}\`, \`permalink: /${key}\`, \`description: …\` (what notes with this tag are about).`;
}

/** `<RelatedNotes practice="…"/>` and whatever else names a practice page. */
function checkAttributes(
  {file, elements}: Site['pages'][number],
  lists: readonly KnownKeys[],
): readonly RuleFinding[] {
  const practice = lists.find(({field}) => field === 'practice');
  return elements.flatMap(({name, attributes}) => {
    const written = attributes.get('practice');
    if (
      !/^[A-Z]/.test(name) ||
      practice === undefined ||
      written?.text === undefined ||
      practice.known.has(written.text)
    )
      return [];
    return [
      errorAt(
        file,
        written.place,
        `The practice page \`${written.text}\` is not in docs/practice/.`,
        `${suggest(written.text, practice.known)} ${howToAdd(written.text, practice.field, practice.where, practice.known)}`,
      ),
    ];
  });
}

/** Two tags with one address would end the build. */
function sameAddress({data}: Site): readonly RuleFinding[] {
  const seen = new Map<string, string>();
  return data
    .filter(({kind}) => kind === 'tags')
    .flatMap(({file, yaml}) =>
      entriesOf(data, 'tags').flatMap(([key, value]) => {
        const permalink: unknown = Reflect.get(Object(value), 'permalink');
        const route = tagRoute(key, typeof permalink === 'string' ? permalink : undefined);
        const other = seen.get(route);
        seen.set(route, other ?? key);
        if (other === undefined) return [];
        return [
          errorAt(
            file,
            yaml.placeOf([key, 'permalink']),
            `The tags \`${other}\` and \`${key}\` have one address, ${route}.`,
            tagRoute(key, key) === route
              ? `Write another \`permalink\` for the tag \`${other}\`.`
              : `Write \`permalink: /${key}\`.`,
          ),
        ];
      }),
    );
}
