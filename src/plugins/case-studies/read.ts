import type {Dirent} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {formatFindings} from '../../domain/content/finding.ts';
import {parseStudy, type Study} from '../../domain/evidence/study.ts';
import type {Claim} from '../../domain/evidence/claim.ts';
import {parseTranscript} from '../../domain/transcript/parse.ts';
import type {Transcript} from '../../domain/transcript/transcript.ts';
import {tokenizeTerminal} from '../highlight/terminal.ts';

/** All studies of a site, by slug, with what their pages refer to by id. */
export type CaseStudies = {
  readonly studies: readonly Study[];
  readonly claims: Readonly<Record<string, Claim>>;
  readonly transcripts: Readonly<Record<string, Transcript>>;
};

/** Reads every folder of `case-studies/`. @throws {Error} that lists every mistake of every file, each with its line. */
export async function readCaseStudies(folder: string): Promise<CaseStudies> {
  const slugs = await names(folder, (entry) => entry.isDirectory());
  const mistakes: string[] = [];
  const studies: Study[] = [];
  for (const slug of slugs) {
    const file = path.join(folder, slug, 'study.yaml');
    const parsed = parseStudy(slug, await readFile(file, 'utf8'));
    if (parsed.kind === 'ok') studies.push(parsed.value);
    else mistakes.push(formatFindings(path.relative(path.dirname(folder), file), parsed.findings));
  }
  const claims = Object.fromEntries(studies.flatMap((study) => study.claims.map((claim) => [claim.id, claim])));
  const transcripts: Record<string, Transcript> = {};
  for (const slug of slugs) {
    const transcriptFolder = path.join(folder, slug, 'transcripts');
    for (const name of await names(transcriptFolder, (entry) => entry.name.endsWith('.txt'))) {
      const file = path.join(transcriptFolder, name);
      const parsed = parseTranscript(await readFile(file, 'utf8'), {tokenize: tokenizeTerminal, claim: (id) => claims[id]});
      if (parsed.kind === 'ok') transcripts[`${slug}/${path.basename(name, '.txt')}`] = parsed.value;
      else mistakes.push(formatFindings(path.relative(path.dirname(folder), file), parsed.findings));
    }
  }
  if (mistakes.length > 0) throw new Error(`Case studies cannot be read:\n${mistakes.join('\n')}`);
  return {studies, claims, transcripts};
}

async function names(folder: string, accept: (entry: Dirent) => boolean): Promise<readonly string[]> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => []);
  return entries
    .filter(accept)
    .map((entry) => entry.name)
    .toSorted();
}
