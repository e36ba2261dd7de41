import {createHash} from 'node:crypto';
import {publish} from '../../src/domain/evidence/publish.ts';
import type {StudyFiles} from '../../src/domain/evidence/study-files.ts';
import {services} from '../../src/domain/evidence/study.ts';
import {between, paragraph, phrase, pick, seeded, sentence, type Random} from '../build-benchmark/words.ts';

export const REVISIONS = 3;
const KINDS = ['first', 'clarification', 're-measurement'] as const;
const SYMPTOMS = ['tail-latency', 'saturated-queue', 'hot-shard', 'slow-build', 'retry-storm', 'cold-cache'];

/**
 * The folder of the case study of that number, the same one each time: seven sections, four claims, a terminal session with their
 * figures, and three published revisions, each with another paragraph and another figure.
 */
export function generatedStudy(index: number): StudyFiles {
  const slug = `study-${String(index + 1).padStart(5, '0')}`;
  const random = seeded(index + 1);
  const head = headOf(index, random);
  const body = sectionsOf(slug, random);
  const before = between(100, 900, random);
  let files: StudyFiles = {
    slug,
    study: '',
    published: undefined,
    texts: new Map(),
    transcripts: new Map([['trace', session(slug)]]),
  };
  for (let number = 1; number <= REVISIONS; number += 1) {
    const text = `${body}\n## Limits\n\n${Array.from({length: number}, () => paragraph(random)).join('\n\n')}\n`;
    files = published({
      ...files,
      study: `${head}revisions:\n${revisions(number)}claims:\n${claims(before, number)}`,
      texts: new Map([...files.texts, [`r${number}`, text]]),
    });
  }
  return files;
}

function published(files: StudyFiles): StudyFiles {
  const result = publish(files, (text) => createHash('sha256').update(text).digest('base64'));
  if (result.kind !== 'published') throw new Error(`${files.slug}: ${JSON.stringify(result)}`);
  return {...files, published: result.json};
}

function headOf(index: number, random: Random): string {
  return `title: "Study ${index + 1}: ${phrase(3, random)}"
summary: "What was slow in study ${index + 1}, where the time went, and what came of the moves that were made."
client: not published
year: ${between(2015, 2026, random)}
service: ${pick(services, random)}
symptoms: [${pick(SYMPTOMS.slice(0, 3), random)}, ${pick(SYMPTOMS.slice(3), random)}]
`;
}

function revisions(count: number): string {
  return Array.from(
    {length: count},
    (_, at) =>
      `  - {id: r${at + 1}, date: 2026-0${at + 1}-01, kind: ${KINDS[at]}, reason: Revision ${at + 1}.}\n`,
  ).join('');
}

/** The figure after the moves differs in each revision. */
function claims(before: number, revision: number): string {
  const common = 'better: lower, grade: reported, conditions: {load: 42 req/s}';
  return `  p99: {metric: Latency, statistic: p99, before: ${before} ms, after: ${before - 10 * revision} ms, ${common}}
  mean: {metric: Mean latency, statistic: mean, value: ${before} µs, ${common}}
  errors: {metric: Error rate, statistic: share, before: 18 %, after: 0.8 %, ${common}}
  shed: {metric: Shed events per week, statistic: count, value: 0, ${common}}
`;
}

function session(slug: string): string {
  return `title: ${slug}
---
# where does the time go?
$ ./trace --statistic p99 --group-by shard | head -n 1
p99      {claim:${slug}.p99}
errors   {claim:${slug}.errors}
`;
}

function sectionsOf(slug: string, random: Random): string {
  const list = Array.from({length: 3}, () => `1. **${phrase(1, random)}.** ${sentence(random)}`).join('\n');
  return `## Question\n\n${paragraph(random)}

## Context\n\n${paragraph(random)}\n\n${paragraph(random)}

## Diagnosis\n\n${paragraph(random)}\n\n${paragraph(random)}

## Moves\n\n${list}\n\n<Transcript id="${slug}/trace" />

## Result\n\n<Claim id="${slug}.p99" />\n\n<Claim id="${slug}.errors" />

## What guards it\n\n${paragraph(random)}
`;
}
