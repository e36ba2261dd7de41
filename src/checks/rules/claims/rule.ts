import {suggest} from '../../../domain/content/nearest.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import type {Page, Place, Site} from '../../core/site.ts';

/** Every figure that a text refers to is a claim of a case-studies/<slug>/study.yaml. */
export const claims: Rule = {
  id: 'claims',
  about: 'Every claim that a page or a transcript names exists.',
  check: (site) => {
    const known = claimIds(site);
    return [
      ...site.pages.flatMap((page) => [
        ...elementReferences(page),
        ...page.fences.flatMap(({value, place}) => textReferences(page.file, value, place)),
      ]),
      ...site.transcripts.flatMap(({file, source}) => textReferences(file, source, {line: 1, column: 1})),
    ].flatMap(({file, id, place}) => (known.has(id) ? [] : [unknownClaim(file, id, place, known)]));
  },
};

type Reference = {readonly file: string; readonly id: string; readonly place: Place};

/** Ids as they are written, even in a study with other mistakes: those are reported where they stand, and once. */
function claimIds({data}: Site): ReadonlySet<string> {
  return new Set(
    data.flatMap(({slug, yaml}) =>
      slug === undefined
        ? []
        : Object.keys(Object(Object(yaml.value).claims)).map((name) => `${slug}.${name}`),
    ),
  );
}

function elementReferences({file, elements}: Page): readonly Reference[] {
  return elements.flatMap(({name, attributes}) => {
    const id = name === 'Claim' ? attributes.get('id') : undefined;
    return id?.text === undefined ? [] : [{file, id: id.text, place: id.place}];
  });
}

/** `{claim:…}` in a terminal session, whose first character stands at `start`. */
function textReferences(file: string, text: string, start: Place): readonly Reference[] {
  return text.split(/\r?\n/).flatMap((line, index) =>
    [...line.matchAll(/\{claim:([^{}\s]+)\}/g)].map(({1: id = '', index: at}) => ({
      file,
      id,
      place: {line: start.line + index, column: start.column + at},
    })),
  );
}

function unknownClaim(file: string, id: string, place: Place, known: ReadonlySet<string>): RuleFinding {
  const [study = '', name = ''] = id.split('.');
  const ofStudy = [...known].filter((claim) => claim.startsWith(`${study}.`));
  const fix = suggest(id, ofStudy.length > 0 ? ofStudy : known);
  const add = name === '' ? '' : ` Or add \`${name}\` to the claims of case-studies/${study}/study.yaml.`;
  return errorAt(file, place, `There is no claim \`${id}\`.`, `${fix}${add}`);
}
