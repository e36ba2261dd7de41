import {suggest} from '../../../domain/content/nearest.ts';
import {listField} from '../../core/front-matter.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {entriesOf} from '../../core/routes.ts';
import type {Rule} from '../../core/rule.ts';
import type {Site} from '../../core/site.ts';
import type {YamlSource} from '../../core/yaml.ts';
import {checkSeries, keyOf} from './series.ts';
import {checkTags} from './tags.ts';

/**
 * Keys that one file uses and another defines: tags, authors, series, practice pages, case studies. Of what nobody uses a tag alone is
 * told: its page is empty.
 */
export const references: Rule = {
  id: 'references',
  about:
    'Every tag is in blog/tags.yml, every author in blog/authors.yml, every series in blog/series.yml, every practice page in docs/practice/, every cited case in case-studies/; no two tags have one address or one label, and each has a note.',
  check: (site, input) => {
    const {pages} = input;
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
      ...checkTags(site, input),
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
        `${suggest(key, known)} ${isKey.test(key) ? howToAdd(key, field, where) : inKeyForm(key, field, where, known)}`,
      ),
    ];
  });
}

/** A key is lower-case words joined by hyphens: what is written in another form is first brought into that. */
function inKeyForm(written: string, field: string, where: string, known: ReadonlySet<string>): string {
  const key = keyOf(written);
  if (field === 'practice') return howToAdd(key, field, where);
  if (!isKey.test(key) || known.has(key)) return 'Keys are lower-case words joined by hyphens.';
  return `${howToAdd(key, field, where)} Then write \`${key}\` here.`;
}

/**
 * How to have what is named. A new tag needs three lines, which nobody knows by heart; their schema is domain/content/front-matter/tags.ts.
 */
function howToAdd(key: string, field: string, where: string): string {
  if (field === 'practice') return 'Or begin the page: `npm run new -- practice "TITLE"`.';
  if (field === 'cases') return `Or begin the case study: \`npm run new -- case-study ${key}\`.`;
  if (field === 'authors')
    return `Or add \`${key}:\` to ${where}, and indented below it three lines: \`name: …\`, \`title: …\`, \`description: …\`.`;
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
        `${suggest(written.text, practice.known)} ${howToAdd(written.text, practice.field, practice.where)}`,
      ),
    ];
  });
}
