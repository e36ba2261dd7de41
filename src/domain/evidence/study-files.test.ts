import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {claimText} from './claim.ts';
import {withDraft, withoutDraft} from './draft.ts';
import {publish} from './publish.ts';
import {formatPublished, parsePublished} from './published.ts';
import {readStudyFiles, type StudyFiles} from './study-files.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

const claim =
  'p99: {metric: Latency, statistic: p99, before: 4.1 s, after: 380 ms, better: lower, grade: reported}';
const shed = 'shed: {metric: Shed events, statistic: count, value: 0, better: lower, grade: reported}';

function yaml(revisions: number, claims: readonly string[]): string {
  const list = Array.from(
    {length: revisions},
    (_, at) =>
      `  - {id: r${at + 1}, date: 2026-11-2${at + 1}, kind: ${at === 0 ? 'first' : 'clarification'}, reason: A reason.}\n`,
  );
  return `title: Feed
summary: A feed whose tail spiked whenever shards moved, traced shard by shard to one saturated queue.
client: not published
revisions:
${list.join('')}claims:
${claims.map((line) => `  ${line}\n`).join('')}`;
}

const first: StudyFiles = {
  slug: 'feed',
  study: yaml(1, [claim, shed]),
  published: undefined,
  texts: new Map([['r1', '## Context\n\n<Transcript id="feed/trace" />\n']]),
  transcripts: new Map([['trace', '$ trace\n']]),
};

function published(files: StudyFiles): StudyFiles {
  const result = publish(files, sha256);
  if (result.kind !== 'published') throw new Error(JSON.stringify(result));
  return {...files, published: result.json};
}

/** A study with r1 and r2 published, and the claims of r2 changed. */
function second(claims: readonly string[]): StudyFiles {
  return {
    ...published(first),
    study: yaml(2, claims),
    texts: new Map([...first.texts, ['r2', '## Context\n\nMore.\n']]),
  };
}

function messages(files: StudyFiles): readonly string[] {
  return readStudyFiles(files, sha256).findings.map(({file, line, message}) => `${file}:${line} ${message}`);
}

function mends(files: StudyFiles): readonly string[] {
  return readStudyFiles(files, sha256).findings.map(({file, fix}) => `${file}: ${fix}`);
}

describe('what was published', () => {
  it('is right as long as nothing of it changes', () => {
    expect(messages(published(first))).toEqual([]);
    expect(messages(published(second([claim])))).toEqual([]);
  });

  it('is read back as it was written', () => {
    const json = published(second([claim])).published ?? '';
    const parsed = parsePublished(json);
    expect(parsed.kind === 'ok' && formatPublished(parsed.value)).toBe(json);
  });

  it('names the claim, its figures and the line where one was changed, added or removed', () => {
    const files = {
      ...published(first),
      study: yaml(1, [
        claim.replace('380', '400'),
        'x: {metric: X, value: 1, better: lower, grade: reported}',
      ]),
    };
    expect(messages(files)).toEqual([
      'study.yaml:7 The claim `feed.p99`: its `after` was published in r1 as “380 ms”, and is “400 ms” here.',
      'study.yaml:8 The claim `feed.x` (1) is not in r1, the newest published revision.',
      'study.yaml:6 The claim `feed.shed`, published in r1 with the figure “0”, is gone.',
    ]);
  });

  it.each([
    ['metric: Latency', 'metric: Delay', 'metric'],
    ['statistic: p99', 'statistic: p95', 'statistic'],
    ['grade: reported', 'grade: modelled', 'grade'],
    ['better: lower', 'better: higher', 'better'],
    ['grade: reported', 'grade: reported, conditions: {load: heavy}', 'conditions'],
    ['grade: reported', 'grade: reported, note: A note.', 'note'],
    ['metric: Latency', 'metric: Latency, subject: feed', 'subject'],
  ])('holds every field of a claim: %s', (from, to, field) => {
    const files = {...published(first), study: yaml(1, [claim.replace(from, to), shed])};
    expect(messages(files)).toEqual([expect.stringContaining(`\`${field}\` was published in r1 as`)]);
  });

  it('is the same claim in another spelling', () => {
    const study = yaml(1, [claim.replace('380 ms', '"380\u2009ms"'), shed]);
    expect(messages({...published(first), study})).toEqual([]);
  });

  it('holds texts and the sessions that they show', () => {
    const files = published(second([claim]));
    const edited = {
      ...files,
      texts: new Map([...files.texts, ['r1', 'Edited.']]),
      transcripts: new Map([['trace', '$ trace --all\n']]),
    };
    expect(messages(edited)).toEqual([
      'r1.mdx:1 The text of r1 was published on 2026-11-21 and was edited since.',
      'transcripts/trace.txt:1 r1 was published on 2026-11-21 with this session, which was edited since.',
    ]);
    expect(messages({...files, transcripts: new Map()})).toEqual([
      'transcripts/trace.txt:1 r1 was published on 2026-11-21 with this session, which is gone.',
    ]);
  });

  it('is put back before it is retracted, where its text or its entry is gone', () => {
    const files = published(second([claim]));
    const withoutText = {...files, texts: new Map([...files.texts].slice(1))};
    expect(mends(withoutText)).toEqual([
      'study.yaml: Put the file back: `git checkout origin/main -- case-studies/feed/r1.mdx`. To take back what it says, write a further revision: `npm run new -- revision feed --kind retraction --reason "…"`. If r1 is not published on `main` yet (`git show origin/main:case-studies/feed/published.json` does not name r1), `git log -p -- case-studies/feed/r1.mdx` shows how this file was.',
    ]);
    const unlisted = {...files, study: yaml(1, [claim, shed]), texts: first.texts};
    expect(mends(unlisted)).toEqual([
      expect.stringMatching(
        /^published\.json: Put its entry back as the last one .*\. Put its text back: `git checkout origin\/main -- \S+r2\.mdx`\. .* --kind retraction/,
      ),
    ]);
  });

  it('may go, or be written anew, where it is the newest and nobody has read it', () => {
    const files = published(second([claim]));
    const edited = {...files, texts: new Map([...files.texts, ['r2', 'Edited.']])};
    const out = 'take `"r2": {…}` and the comma before it out of case-studies/feed/published.json';
    expect(mends(edited)).toEqual([
      expect.stringMatching(/nobody has read r2: .*, and publish again: `npm run publish -- feed`\.$/),
    ]);
    expect(mends(edited)[0]).toContain(out);
    const {r1} = JSON.parse(files.published ?? '') as Record<string, unknown>;
    expect(messages(published({...edited, published: JSON.stringify({r1})}))).toEqual([]);
    const unlisted = {...files, study: yaml(1, [claim, shed]), texts: first.texts};
    expect(mends(unlisted)[0]).toContain(`nobody has read r2, and r2 may go: ${out}.`);
    expect(messages({...unlisted, published: JSON.stringify({r1})})).toEqual([]);
  });

  it('gets no claim later, and each text an entry, by lines to copy', () => {
    const added = {...published(first), study: yaml(1, [claim, shed, claim.replace('p99:', 'p95:')])};
    expect(mends(added)).toEqual([
      expect.stringMatching(
        /^study\.yaml: Take the claim out, or begin .*`npm run new -- revision feed --kind KIND --reason "…"` \(kinds: correction, .*\)\.$/,
      ),
    ]);
    const unlisted = {...published(first), texts: new Map([...first.texts, ['r2', 'x']])};
    expect(mends(unlisted)).toEqual([
      expect.stringContaining(
        'study.yaml: `- {id: r2, date: YYYY-MM-DD, kind: correction, reason: "…"}` (kinds: correction, clarification,',
      ),
    ]);
  });

  it('is demanded of every revision but the newest', () => {
    const files = {...second([claim]), published: undefined};
    expect(mends(files)[0]).toBe(
      'study.yaml: Take r2 out of this list and move r2.mdx elsewhere; publish r1: `npm run publish -- feed`. Then begin r2 anew: `npm run new -- revision feed --kind KIND --reason "…"` (kinds: correction, clarification, re-measurement, retraction).',
    );
    expect(readStudyFiles(files, sha256).findings.map(({kind, message}) => `${kind}: ${message}`)).toEqual([
      'mistake: Revision r1 was never published, and r2 follows it: what its claims were is not known.',
      'unpublished: Revision r2 is not published yet: `npm start` shows it, a build leaves it out.',
    ]);
  });

  it('is reported all at once', () => {
    const files = {
      ...published(first),
      study: yaml(2, [claim]),
      texts: new Map([
        ['r1', 'x'],
        ['r7', 'x'],
      ]),
    };
    expect(messages(files)).toHaveLength(3);
  });
});

describe('the claims of a revision', () => {
  it('are those of study.yaml for the newest, and as published for an older one', () => {
    const changed = claim.replace('380 ms', '400 ms');
    const {revisions} = readStudyFiles(published(second([changed])), sha256);
    expect(revisions.map(({claims}) => claims.map(claimText))).toEqual([
      ['4.1\u2009s → 380\u2009ms', '0'],
      ['4.1\u2009s → 400\u2009ms'],
    ]);
  });

  it('say since which revision a figure stands', () => {
    const noted = shed.replace('grade: reported', 'grade: reported, note: A note.');
    const {study} = readStudyFiles(published(second([claim.replace('380', '400'), noted])), sha256);
    expect(study?.claims.map(({id, revision, date}) => `${id} ${revision} ${date}`)).toEqual([
      'feed.p99 r2 2026-11-22',
      'feed.shed r1 2026-11-21',
    ]);
  });
});

describe('a revision that is being written', () => {
  const draft = second([claim.replace('380', '400')]);

  it('is left out of a build, with its figures', () => {
    const shown = withoutDraft(readStudyFiles(draft, sha256));
    expect(shown?.study.revisions.map(({id}) => id)).toEqual(['r1']);
    expect(shown?.study.claims.map(claimText)).toEqual(['4.1\u2009s → 380\u2009ms', '0']);
    expect(withoutDraft(readStudyFiles(first, sha256))).toBeUndefined();
  });

  it('is shown while it is written', () => {
    const shown = withDraft(readStudyFiles(draft, sha256));
    expect(shown?.study.claims.map(claimText)).toEqual(['4.1\u2009s → 400\u2009ms']);
  });

  it('leaves a build as it is once nothing is a draft', () => {
    const reading = readStudyFiles(published(draft), sha256);
    expect(withoutDraft(reading)).toEqual(withDraft(reading));
  });
});
