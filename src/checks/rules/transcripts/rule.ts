import {splitMend} from '../../../domain/content/mends.ts';
import {suggest} from '../../../domain/content/nearest.ts';
import type {Claim} from '../../../domain/evidence/claim.ts';
import {parseStudy} from '../../../domain/evidence/study.ts';
import type {FindClaim} from '../../../domain/transcript/claims.ts';
import {parseQuantity} from '../../../domain/quantity/quantity.ts';
import {parseTranscript} from '../../../domain/transcript/parse.ts';
import {tokenizeTerminal} from '../../../plugins/highlight/terminal.ts';
import {errorAt, warningAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import type {Page, Place, Site} from '../../core/site.ts';

/** The fence language of a terminal session. */
const terminal = 'terminal';
const format = 'The format stands in src/domain/transcript/README.md.';

/** Every terminal session can be read, and every session that a page shows exists. */
export const transcripts: Rule = {
  id: 'transcripts',
  about:
    'Every transcript and ```terminal fence can be read, and a fence has a command; every `<Transcript id>` exists, and every transcript is shown.',
  check: (site, {pages}) => {
    const claim = findClaim(site);
    const known = new Set(site.transcripts.map(({id}) => id));
    const unknown = pages.flatMap((page) => unknownIds(page, known));
    return [
      ...site.transcripts.flatMap(({file, source}) => read(file, source, {line: 1, column: 1}, claim)),
      ...pages.flatMap(({file, fences}) =>
        fences
          .filter(({language}) => language === terminal)
          .flatMap(({value, place}) => {
            const found = read(file, value, place, claim);
            return found.length === 0 ? commandless(file, value, place) : found;
          }),
      ),
      ...unknown,
      // An id that is misspelt may be that of a session which nothing else shows.
      ...(unknown.length === 0 ? unshown(site) : []),
    ];
  },
};

function read(file: string, source: string, start: Place, claim: FindClaim): readonly RuleFinding[] {
  const parsed = parseTranscript(source, {claim, tokenize: tokenizeTerminal});
  if (parsed.kind === 'ok') return [];
  return parsed.findings.map(({line, column, message}) => {
    const {wrong, mend = format} = splitMend(message);
    const place = {line: start.line + line - 1, column: start.column + column - 1};
    return errorAt(file, place, wrong.replace(/[^.]$/, '$&.'), mend);
  });
}

/** A session that shows no command: readers cannot tell what was run from what came of it, and have nothing to copy. */
function commandless(file: string, source: string, place: Place): readonly RuleFinding[] {
  if (/^\$ /m.test(source)) return [];
  return [
    errorAt(
      file,
      place,
      'This session shows no command.',
      'Begin each command with `$ `. If it is output alone, write above it the command that gave it; for text that is no session write `text` in place of `terminal`.',
    ),
  ];
}

/** The claims of studies that can be read; the rule `claims` reports an id that no study has, so any other is taken as it stands. */
function findClaim({data}: Site): FindClaim {
  const studies = data.flatMap(({slug, source}) => (slug === undefined ? [] : [parseStudy(slug, source)]));
  const known = new Map(
    studies.flatMap((study) =>
      study.kind === 'ok' ? study.value.claims.map((claim) => [claim.id, claim] as const) : [],
    ),
  );
  return (id) => known.get(id) ?? standIn(id);
}

function standIn(id: string): Claim {
  return {
    id,
    metric: id,
    better: 'lower',
    grade: 'illustrative',
    conditions: {},
    source: {title: id, to: '/'},
    figure: {kind: 'value', value: parseQuantity('1 s')},
    revision: 'r1',
    date: '2026-11-21',
  };
}

/** Sessions that no page shows; none where the id of one is computed, which may be any. */
function unshown({pages, transcripts}: Site): readonly RuleFinding[] {
  const shown = pages.flatMap(({elements}) => elements.filter(({name}) => name === 'Transcript'));
  const ids = new Set(shown.map(({attributes}) => attributes.get('id')?.text));
  if (ids.has(undefined)) return [];
  return transcripts
    .filter(({id}) => !ids.has(id))
    .map(({file, id}) =>
      warningAt(
        file,
        {line: 1, column: 1},
        'No page shows this transcript.',
        `Write \`<Transcript id="${id}" />\` in a page of its study, or delete the file.`,
      ),
    );
}

function unknownIds({file, elements}: Page, known: ReadonlySet<string>): readonly RuleFinding[] {
  return elements.flatMap(({name, attributes}) => {
    const id = name === 'Transcript' ? attributes.get('id') : undefined;
    if (id?.text === undefined || known.has(id.text)) return [];
    const [slug = '…', session = '…'] = id.text.split('/');
    const add = `Or write the session into case-studies/${slug}/transcripts/${session}.txt.`;
    return [
      errorAt(file, id.place, `There is no transcript \`${id.text}\`.`, `${suggest(id.text, known)} ${add}`),
    ];
  });
}
