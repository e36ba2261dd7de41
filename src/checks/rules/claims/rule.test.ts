import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {claims} from './rule.ts';

const study = {
  'case-studies/feed/study.yaml': 'claims:\n  p99: {grade: reported}\n',
  'case-studies/feed/published.json':
    '{"r1": {"claims": {"p99": {}, "mean": {}}}, "r2": {"claims": {"p99": {}}}}',
};

/** published.json of a study whose r1 has these claims. */
function publishedAs(slug: string, names: readonly string[]): Readonly<Record<string, string>> {
  const r1 = {claims: Object.fromEntries(names.map((name) => [name, {}]))};
  return {[`case-studies/${slug}/published.json`]: JSON.stringify({r1})};
}

describe('a claim that is named', () => {
  it('may come from a study that has other mistakes', () => {
    expect(findingsOf(claims, {...study, 'docs/a.mdx': docText('<Claim id="feed.p99" />')})).toEqual([]);
  });

  it('in a note whose folder has no day is told by the rule of the folder alone', () => {
    expect(findingsOf(claims, {...study, 'blog/a/index.mdx': docText('<Claim id="a.p99" />')})).toEqual([]);
  });

  it('is looked for in pages, fences and transcripts', () => {
    const found = findingsOf(claims, {
      ...study,
      'docs/a.mdx': docText(
        '<Claim id="feed.p9" />\n\n```terminal\n$ x\n{claim:feed.p98} {claim:feed.p97}\n```\n',
      ),
      'case-studies/feed/transcripts/t.txt': 'p99  {claim:feed.p96}\n',
    });
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      'case-studies/feed/transcripts/t.txt:1:6',
      'docs/a.mdx:6:8',
      'docs/a.mdx:10:1',
      'docs/a.mdx:10:18',
    ]);
  });

  it('of many is told the nearest three, how many there are and where they stand', () => {
    const names = Array.from({length: 30}, (_, index) => `  n${index}: {}`);
    const more = {
      'case-studies/queues/study.yaml': `claims:\n${names.join('\n')}\n`,
      ...publishedAs(
        'queues',
        names.map((_, index) => `n${index}`),
      ),
    };
    const page = {'docs/a.mdx': docText('<Claim id="the-queue.wait" />')};
    const [line] = findingsOf(claims, {...study, ...more, ...page});
    expect(line).toMatch(
      /There is no claim `the-queue\.wait`\. → Write one of the 3\d that there are; the nearest are queues\.n\d+, queues\.n\d+, queues\.n\d+\. The page \/evidence\/ lists all claims\.$/,
    );
  });

  it('like none of many is told where a new one is written', () => {
    const names = Array.from({length: 30}, (_, index) => `n${index}`);
    const more = {
      'case-studies/queues/study.yaml': `claims:\n${names.map((name) => `  ${name}: {}\n`).join('')}`,
      ...publishedAs('queues', names),
    };
    expect(findingsOf(claims, {...study, ...more, 'docs/a.mdx': docText('<Claim id="x" />')})[0]).toContain(
      'There is no claim `x`. → None of the 31 claims has a similar name. A new figure is first written as a claim, in the receipt.yaml of a note or the study.yaml of a case study. The page /evidence/',
    );
  });

  it('is suggested from its own study', () => {
    const more = {'case-studies/fee/study.yaml': 'claims:\n  p98: {}\n'};
    expect(findingsOf(claims, {...study, ...more, 'docs/a.mdx': docText('<Claim id="feed.p98" />')})).toEqual(
      [
        'docs/a.mdx:6:8 error: There is no claim `feed.p98`. → If `feed.p99` is meant, write that. A new claim `p98` needs a new revision, because r2 is published: `npm run new -- revision feed --kind KIND --reason "…"` (kinds: correction, clarification, re-measurement, retraction); then add `p98` to the claims of case-studies/feed/study.yaml, and publish the case study: `npm run publish -- feed`. The page /evidence/ lists all claims.',
      ],
    );
  });

  it('may be one of an older revision in a text of that study, and nowhere else', () => {
    const texts = {
      ...study,
      'case-studies/feed/r1.mdx': '<Claim id="feed.mean" />',
      'docs/a.mdx': docText('<Claim id="feed.mean" />'),
    };
    expect(findingsOf(claims, texts).map((line) => line.split(' ')[0])).toEqual(['docs/a.mdx:6:8']);
  });

  it('is named outside of its study only once it is published', () => {
    const draft = {'case-studies/queue/study.yaml': 'claims:\n  length: {}\n'};
    const texts = {
      ...draft,
      'case-studies/queue/r1.mdx': '<Claim id="queue.length" />',
      'docs/a.mdx': docText('<Claim id="queue.length" />'),
    };
    expect(findingsOf(claims, texts)).toEqual([
      'docs/a.mdx:6:8 error: The claim `queue.length` is not published yet: a build has no figure for it. → Publish the case study when it is ready: `npm run publish -- queue`. Until then take the claim out here.',
    ]);
  });
});

describe('a claim of a published case study', () => {
  const claimsOfFeed = 'claims:\n  p99: {grade: reported}\n  p50: {grade: reported}\n';
  const closed = {...study, 'case-studies/feed/study.yaml': claimsOfFeed};
  const open = {
    ...study,
    'case-studies/feed/study.yaml': `revisions: [{id: r1}, {id: r2}, {id: r3}]\n${claimsOfFeed}`,
  };
  const page = {'docs/a.mdx': docText('<Claim id="feed.p50" />')};
  const command = '`npm run new -- revision feed --kind KIND --reason "…"`';

  it('that is new needs a revision, and waits for one that is being written', () => {
    expect(findingsOf(claims, {...closed, ...page})[0]).toContain(
      `→ Take the claim out here until it is published. No revision of the case study waits to be published: begin one with ${command}`,
    );
    expect(findingsOf(claims, {...open, ...page})[0]).toContain(
      '→ Publish the case study when it is ready: `npm run publish -- feed`. Until then',
    );
  });

  it('is offered only where a build can show it', () => {
    const elsewhere = {'docs/a.mdx': docText('<Claim id="feed.average" />')};
    expect(findingsOf(claims, {...open, ...elsewhere})[0]).toContain(
      '→ Write `feed.p99`, the only claim of `feed` that can stand here. Or add `average` to the claims of case-studies/feed/study.yaml, and publish the case study',
    );
    const own = {'case-studies/feed/r3.mdx': '<Claim id="feed.average" />'};
    expect(findingsOf(claims, {...open, ...own})[0]).toContain('→ Write one of: feed.p50, feed.p99.');
    expect(findingsOf(claims, {...closed, ...own})[0]).toMatch(
      /→ Write `feed\.p99`, the only .* A new claim `average` needs a new revision, because r2 is published: .*; then add `average` to the claims of \S+study\.yaml\. The/,
    );
  });

  it('is not written into a published text or session, which is put back or published anew', () => {
    const r2 = '{"text": "", "transcripts": {"t": ""}, "claims": {"p99": {}}}';
    const texts = {
      ...closed,
      'case-studies/feed/published.json': `{"r1": {"claims": {"p99": {}}}, "r2": ${r2}}`,
      'case-studies/feed/r1.mdx': '<Claim id="feed.p98" />',
      'case-studies/feed/transcripts/t.txt': '{claim:feed.p98}',
    };
    expect(findingsOf(claims, texts)).toEqual([
      expect.stringMatching(
        /r1\.mdx:1:8 error: There is no claim `feed\.p98`; the nearest is `feed\.p99`\. → r1 is published with this text, .*`git checkout origin\/main -- case-studies\/feed\/r1\.mdx`.*--kind KIND.* shows how this file was\.$/,
      ),
      expect.stringMatching(
        /t\.txt:1:1 error: .* nobody has read r2: take .*, write a claim that exists, and publish again/,
      ),
    ]);
  });

  it('is marked in a list where it was made up to explain', () => {
    const model = {
      'case-studies/model/study.yaml': 'claims:\n  length: {grade: illustrative}\n',
      ...publishedAs('model', ['length']),
    };
    expect(
      findingsOf(claims, {...study, ...model, 'docs/a.mdx': docText('<Claim id="nothing.like" />')})[0],
    ).toContain('→ Write one of: feed.p99, model.length (illustrative).');
  });
});

describe('a note without a receipt', () => {
  const note = 'blog/2026-11-21-queues-wait/index.mdx';

  it('is told what writes one where it names a claim of its own', () => {
    expect(findingsOf(claims, {...study, [note]: '<Claim id="queues-wait.median" />'})).toEqual([
      `${note}:1:8 error: There is no claim \`queues-wait.median\`: the note has no receipt, in which its claims stand. → \`npm run new -- note queues-wait --receipt\` adds to this note a receipt.yaml, its scripts and the line \`receipt: receipt.yaml\`. Write the figure as the claim \`median\` of that receipt.yaml.`,
    ]);
  });

  it('is told of it beside the known claims where none is near, and not where one was mistyped', () => {
    expect(findingsOf(claims, {...study, [note]: '<Claim id="the-waiting-time.median" />'})).toEqual([
      expect.stringContaining('For a figure of the note’s own `npm run new -- note queues-wait --receipt`'),
    ]);
    expect(findingsOf(claims, {...study, [note]: '<Claim id="fed.p99" />'})).toEqual([
      expect.not.stringContaining('--receipt'),
    ]);
  });
});

describe('a claim of a receipt', () => {
  const receipt = {
    'blog/2026-11-21-waits/receipt.yaml': 'claims:\n  mean: {value: 5 ms}\n  p99: {value: 9 ms}\n',
  };

  it('that no text shows is a warning at its line', () => {
    const note = {'blog/2026-11-21-waits/index.mdx': '<Claim id="waits.mean" />'};
    expect(findingsOf(claims, {...receipt, ...note})).toEqual([
      expect.stringMatching(
        /^blog\/2026-11-21-waits\/receipt\.yaml:3:3 warning: No text shows the claim `waits\.p99`/,
      ),
    ]);
  });

  it('may be shown in a sentence, in a session, and by another page', () => {
    const note = {'blog/2026-11-21-waits/index.mdx': 'It is <ClaimText id="waits.mean" />.'};
    const page = {'docs/a.mdx': docText('```terminal\n$ x\n{claim:waits.p99}\n```\n')};
    expect(findingsOf(claims, {...receipt, ...note, ...page})).toEqual([]);
  });
});

describe('a table', () => {
  const texts = {
    ...study,
    'case-studies/model/study.yaml': 'claims:\n  length: {grade: illustrative}\n  load: {grade: modelled}\n',
    'case-studies/model/published.json': '{"r1": {"claims": {"length": {}, "load": {}}}}',
  };

  it('shows no illustration beside a fact', () => {
    const rows = '| a | b |\n|---|---|\n| <Claim id="feed.p99" /> | <Claim id="model.length" /> |\n';
    expect(findingsOf(claims, {...texts, 'docs/a.mdx': docText(rows)})).toEqual([
      expect.stringMatching(
        /^docs\/a\.mdx:8:36 error: The claim `model\.length` is illustrative .* with `feed\.p99`, a real figure.* → Move `model\.length` out/,
      ),
    ]);
    const session = '```terminal\n$ x\n{claim:feed.p99}\n{claim:model.length}\n```\n';
    expect(findingsOf(claims, {...texts, 'docs/a.mdx': docText(session)})).toHaveLength(1);
  });

  it('may show a model beside a fact, and an illustration elsewhere on the page', () => {
    const rows =
      '| a |\n|---|\n| <Claim id="feed.p99" /> |\n| <Claim id="model.load" /> |\n\n<Claim id="model.length" />\n';
    expect(findingsOf(claims, {...texts, 'docs/a.mdx': docText(rows)})).toEqual([]);
  });
});

describe('a claim by what is no name', () => {
  it('is told by its file alone, and not where texts name or show it', () => {
    const texts = {
      'blog/2026-11-21-a/receipt.yaml': 'claims:\n  Half_x: {}\n  shown: {}\n',
      'blog/2026-11-21-a/index.mdx': '<Claim id="a.half" /> <Claim id="a.shown" />',
    };
    expect(findingsOf(claims, texts)).toEqual([]);
  });
});
