import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** The day for which the planted notes are built. */
export const DAY = '2026-12-15';

function note(date: string, slug: string, title: string, facts = ''): readonly [file: string, text: string] {
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

What stands after it.
`,
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
  note('2026-12-15', 'of-the-day', 'Of the day'),
  note('2026-12-16', 'of-tomorrow', 'Of tomorrow'),
];

/** Adds notes of every kind to a copy of the site. */
export function plantNotes(checkout: string): void {
  for (const [name, text] of FILES) {
    const file = join(checkout, name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}
