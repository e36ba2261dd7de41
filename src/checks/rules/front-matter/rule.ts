import path from 'node:path/posix';
import type * as z from 'zod';
import {keyList} from '../../../domain/content/front-matter/fields.ts';
import {noteFrontMatter} from '../../../domain/content/front-matter/note.ts';
import {fieldProblems, type FieldProblem} from '../../../domain/content/front-matter/problems.ts';
import {withMends} from '../../../domain/content/mends.ts';
import {noteName} from '../../../domain/content/routes/note-route.ts';
import {valueAt} from '../../../domain/content/unknown-fields.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {missingEnd, textField} from '../../core/front-matter.ts';
import {dataSchemas, pageSchemas, type Described} from '../../core/page-schemas.ts';
import type {Rule} from '../../core/rule.ts';
import {changedRevisions} from '../notes/published-revisions.ts';
import {keyOf} from '../references/series.ts';
import {copiedTexts, descriptionExample} from './copied-texts.ts';
import type {Page} from '../../core/site.ts';
import type {YamlSource} from '../../core/yaml.ts';

/** Front matter, blog/authors.yml, blog/tags.yml and blog/series.yml fit their schemas in src/domain/content/front-matter. */
export const frontMatter: Rule = {
  id: 'front-matter',
  about: 'Front matter, authors.yml, tags.yml and series.yml fit their schemas.',
  check: ({data}, {pages, changes}) => [
    ...pages.flatMap((page) => {
      const found = checkPage(page);
      if (page.kind !== 'note' || found.length === 0) return found;
      const before = changes()
        .find(({file}) => file === page.file)
        ?.before();
      // What was published is told by `notes`, with the words that stood there.
      const told = before === undefined ? [] : changedRevisions(page, before);
      return found.filter(({line, column}) =>
        told.every((one) => one.line !== line || one.column !== column),
      );
    }),
    ...data.flatMap(({file, kind, yaml}) => {
      const described = dataSchemas[kind];
      return described === undefined ? [] : [...copiedTexts(file, yaml), ...checkYaml(file, yaml, described)];
    }),
  ],
};

function checkPage({file, kind, frontMatter, route, source}: Page): readonly RuleFinding[] {
  const described = pageSchemas[kind];
  const top = {line: 1, column: 1};
  if (described === 'none') {
    if (frontMatter === undefined) return [];
    const owner = kind === 'partial' ? 'a part that other files import' : 'a revision of a case study';
    return [
      errorAt(
        file,
        top,
        `This file begins with front matter, which ${owner} may not have.`,
        kind === 'partial'
          ? 'Delete the lines from `---` to `---`.'
          : 'Delete the lines from `---` to `---`; title and summary stand in study.yaml.',
      ),
    ];
  }
  if (frontMatter !== undefined) {
    return [
      ...checkEnd(file, source),
      ...copiedTexts(file, frontMatter),
      ...checkYaml(file, frontMatter, described),
    ];
  }
  // A note’s file of another name is told by `notes`: renamed, it may need none.
  if (kind === 'note' && noteName(file.slice('blog/'.length)) === undefined) return [];
  const published = route === undefined ? '' : `, and would be published at ${route}`;
  const message = `The file has no front matter${published}.`;
  const start = 'Start it with `---`, `title: …`, `description: …`, `---`';
  const name = path.basename(file);
  return [errorAt(file, top, message, `${start}. If it is not meant to be a page, name it \`_${name}\`.`)];
}

function checkEnd(file: string, source: string): readonly RuleFinding[] {
  const end = missingEnd(source);
  if (end === undefined) return [];
  const last = source.split(/\r?\n/)[end - 1]?.trim() ?? '';
  const shown = last.length > 40 ? `${last.slice(0, 40)}…` : last;
  return [
    errorAt(
      file,
      {line: 1, column: 1},
      `The front matter that starts here is never closed.`,
      `Write \`---\` on a line of its own below line ${end} (\`${shown}\`).`,
    ),
  ];
}

function checkYaml(file: string, yaml: YamlSource, {schema, owner}: Described): readonly RuleFinding[] {
  if (yaml.problems.length > 0) {
    return withMends(yaml.problems, '').map(({message, fix, ...place}) => errorAt(file, place, message, fix));
  }
  return fieldProblems(schema, yaml.value, owner)
    .filter((problem) => !isReference(schema, problem.path) && !isOfOtherDay(file, yaml, problem))
    .map((problem) => {
      const {path, message, fix, at = path} = problem;
      return errorAt(
        file,
        yaml.placeOf(at),
        // The mend names what is meant.
        message.replace(/; did you mean `[^`]+`\?$/, '.'),
        asFolder(file, problem) ?? ofDescription(problem) ?? ofKey(problem) ?? fix,
      );
    });
}

/** A description is written for its page: the field’s example is one of another. */
function ofDescription({path}: FieldProblem): string | undefined {
  return path.join('.') === 'description'
    ? `Write a line \`description:\` and behind it what this page answers, in 50 to 160 characters: search results and link previews show it. For example, of another page: \`${descriptionExample}\`.`
    : undefined;
}

/** A key of authors, tags or series in the form that it may have. */
function ofKey({path, message}: FieldProblem): string | undefined {
  const key = keyOf(String(path.at(-1)));
  return message.endsWith(' cannot be a key.') && key !== ''
    ? `Write \`${key}:\`, lower-case words joined by hyphens, and \`${key}\` in the notes that name it.`
    : undefined;
}

/** Day and slug of a note are what its path says: the field’s example would be an error of the rule `notes`. */
function asFolder(file: string, {path}: FieldProblem): string | undefined {
  const name = file.startsWith('blog/') ? noteName(file.slice('blog/'.length)) : undefined;
  const [field, ...below] = path;
  if (name === undefined || below.length > 0 || (field !== 'slug' && field !== 'date')) return undefined;
  return `Write \`${field}: ${name[field]}\`, as the path of the note says.`;
}

/** A key of another file that has the wrong form is unknown there too: the rule `references` tells it once, with the nearest. */
function isReference(schema: z.ZodType, [field, index]: readonly PropertyKey[]): boolean {
  return schema === noteFrontMatter && typeof index === 'number' && Object.hasOwn(keyList, String(field));
}

/** The note’s day is not its folder’s, which `notes` tells: then r1, which has the folder’s, is right. */
function isOfOtherDay(file: string, yaml: YamlSource, {path}: FieldProblem): boolean {
  const day = noteName(file.replace(/^blog\//, ''))?.date;
  if (path.join('.') !== 'revisions.0.date' || day === undefined) return false;
  return textField(yaml, 'date') !== day && valueAt(yaml.value, path) === day;
}
