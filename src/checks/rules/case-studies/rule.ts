import {parseStudy} from '../../../domain/evidence/study.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import type {DataFile, Site} from '../../core/site.ts';

/** Each folder of case-studies/ has a study.yaml that fits its schema, and a text for each revision that it names. */
export const caseStudies: Rule = {
  id: 'case-studies',
  about: 'study.yaml fits its schema, and each revision has its text.',
  check: (site) => [
    ...site.data.flatMap((file) => (file.slug === undefined ? [] : checkStudy(file.slug, file, site))),
    ...foldersWithout(site).map((folder) =>
      errorAt(`${folder}/study.yaml`, {line: 1, column: 1}, 'The case study has no study.yaml.', 'Write one; that of another case shows the fields.'),
    ),
  ],
};

function checkStudy(slug: string, {file, source, yaml}: DataFile, {pages}: Site): readonly RuleFinding[] {
  const parsed = parseStudy(slug, source);
  if (parsed.kind === 'findings') {
    return parsed.findings.map(({message, ...place}) => errorAt(file, place, message, 'The fields and their values stand in src/domain/evidence/study.ts.'));
  }
  const texts = new Set(pages.filter(({scope}) => scope === `case-studies/${slug}`).map((page) => page.file));
  const named = parsed.value.revisions.map(({id}, index) => ({id, index, text: `case-studies/${slug}/${id}.mdx`}));
  const known = new Set(named.map(({text}) => text));
  return [
    ...named
      .filter(({text}) => !texts.has(text))
      .map(({id, index, text}) => errorAt(file, yaml.placeOf(['revisions', index, 'id']), `Revision ${id} has no text.`, `Write ${text}.`)),
    ...[...texts]
      .filter((text) => /\/r\d+\.mdx$/.test(text) && !known.has(text))
      .map((text) => errorAt(text, {line: 1, column: 1}, 'No revision of study.yaml names this text.', `Add it to \`revisions:\` of ${file}, with date, kind and reason.`)),
  ];
}

function foldersWithout({files, data}: Site): readonly string[] {
  const folders = new Set([...files].flatMap((file) => /^case-studies\/[^/]+(?=\/)/.exec(file)?.[0] ?? []));
  return [...folders].filter((folder) => !data.some(({file}) => file.startsWith(`${folder}/study.`)));
}
