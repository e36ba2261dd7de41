import {appendFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** The day for which the planted notes are built. */
export const DAY = '2026-12-15';

/**
 * What a feed has to carry without our rules: a link, a listing, a table, a claim, which folds its conditions, a drawing with its table.
 */
const RICH = `## What is shown

See [above](#what-is-shown) and [the practice](/practice/latency-profiling/).

\`\`\`ts title="wait.ts"
const wait = 1 < 2;
\`\`\`

| requests | share |
|---:|---|
| 100 | 1 % |

<Claim id="feed-fan-out.p99" />

<figure aria-label="Waits by rate">
  <svg viewBox="0 0 10 10" role="img" aria-label="Waits grow with the rate.">
    <text x="1" y="9">drawn</text>
  </svg>
  <table><tbody><tr><th scope="row">10/s</th><td>12 ms</td></tr></tbody></table>
</figure>
`;

/** The same as a feed carries it, in pieces that follow each other. */
export const RICH_IN_A_FEED = [
  '<h2>What is shown</h2>\n<p>See <a href="',
  '/field-notes/of-the-day/#what-is-shown">above</a> and <a href="',
  '/practice/latency-profiling/">the practice</a>.</p>',
  '<figcaption>wait.ts ts</figcaption>\n<pre><code>const wait = 1 &lt; 2;</code></pre>',
  '<table><thead><tr><th>requests</th><th>share</th></tr></thead><tbody><tr><td>100</td><td>1 %</td></tr></tbody></table>',
  '<p>4.1\u2009s → 380\u2009ms</p>\n<p>11×</p>',
  '<dt>Statistic</dt><dd>p99</dd>',
  '<figure>\n<p><strong>Waits by rate</strong></p>\n<p><em>Waits grow with the rate.</em> <a href="',
  '">Drawn on the page</a></p>\n<table><tbody><tr><th scope="row">10/s</th><td>12 ms</td></tr></tbody></table>\n</figure>',
];

const SERIES = `planted:
  name: Planted
  description: A planted series, with which a test sees how series are built and shown.
  introduction: |-
    It asks whether a series is shown.

    Begin with the retraction.
  order: [retracted, corrected]
`;

function note(
  date: string,
  slug: string,
  title: string,
  facts = '',
  body = 'What stands after it.\n',
): readonly [file: string, text: string] {
  return [
    `blog/${date}-${slug}/index.mdx`,
    `---
title: ${title}
description: A planted note, with which a test sees how notes of its kind are built and shown.
slug: ${slug}
date: ${date}
authors: [msmsoft]
tags: [measurement]
${facts}---

What stands before the cut.

{/* truncate */}

${body}`,
  ];
}

const FILES: readonly (readonly [file: string, text: string])[] = [
  note(
    '2026-12-01',
    'corrected',
    'Corrected & measured again',
    `question: Does a note say that it was corrected?
answer: Yes, above its title, with the day, the kind and the reason of each revision.
valid_for: the site as it is built here
review_by: 2026-12-12
series: Planted
revisions:
  - {id: r1, date: 2026-12-01, kind: first, reason: First publication of this note.}
  - {id: r2, date: 2026-12-05, kind: correction, reason: "The second table had <its> columns swapped."}
  - {id: r3, date: 2026-12-09, kind: re-measurement, reason: On the release of this week the second figure is another one.}
`,
  ),
  note(
    '2026-12-02',
    'retracted',
    'Retracted',
    `series: Planted
practice: [latency-profiling]
review_by: 2027-06-01
revisions:
  - {id: r1, date: 2026-12-02, kind: first, reason: First publication of this note.}
  - {id: r2, date: 2026-12-10, kind: retraction, reason: The tape that it was measured on was cut.}
`,
  ),
  note(
    '2026-12-03',
    'unlisted',
    'Unlisted',
    `unlisted: true
review_by: 2026-12-04
revisions:
  - {id: r1, date: 2026-12-03, kind: first, reason: First publication of this note.}
  - {id: r2, date: 2026-12-03, kind: clarification, reason: A sentence of it was unclear.}
`,
  ),
  note('2026-12-04', 'draft', 'Draft', 'draft: true\n'),
  note('2026-12-15', 'of-the-day', 'Of the day', 'practice: [latency-profiling]\n', RICH),
  note('2026-12-16', 'of-tomorrow', 'Of tomorrow'),
];

/** Adds notes of every kind, and a series, to a copy of the site. */
export function plantNotes(checkout: string): void {
  for (const [name, text] of FILES) {
    const file = join(checkout, name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  appendFileSync(join(checkout, 'blog/series.yml'), SERIES);
}
