import {existsSync, globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {BlogPost} from '@docusaurus/plugin-content-blog';
import type {Claim} from '../../domain/evidence/claim.ts';
import {noteClaims} from '../../domain/receipt/note-claims.ts';
import {problemLines, type NoteProblem} from '../../domain/receipt/note-problem.ts';
import {readReceiptFiles, type ReceiptFiles} from '../../domain/receipt/receipt-files.ts';
import type {Receipt} from '../../domain/receipt/receipt.ts';
import type {Recomputation} from '../../domain/receipt/recomputation.ts';
import {readNotes} from '../field-notes/read-notes.ts';
import {recompute} from './recompute.ts';

/** What reproduces the figures of a note that is built: its receipt, its claims by their ids, and its charts. */
export type NoteReceipt = {
  readonly permalink: string;
  readonly slug: string;
  readonly unlisted: boolean;
  readonly receipt: Receipt;
  readonly claims: readonly Claim[];
  readonly charts: Recomputation['charts'];
};

type Posts = readonly BlogPost[];

const known = new WeakMap<Posts, Promise<readonly NoteReceipt[]>>();

/**
 * Reads the receipts of these notes and computes their charts, once for all plugins that ask.
 * @throws {Error} that names every mistake of every receipt, with file and line.
 */
export function noteReceipts(siteDir: string, posts: Posts): Promise<readonly NoteReceipt[]> {
  const reading = known.get(posts) ?? readAll(siteDir, posts);
  known.set(posts, reading);
  return reading;
}

async function readAll(siteDir: string, posts: Posts): Promise<readonly NoteReceipt[]> {
  const mistakes: NoteProblem[] = [];
  const receipts: NoteReceipt[] = [];
  for (const note of readNotes(posts)) {
    const folder = path.join(siteDir, path.dirname(note.source));
    const file = path.join(folder, 'receipt.yaml');
    if (!existsSync(file)) continue;
    const {to, title, revisions} = note.record;
    const files: ReceiptFiles = {
      folder: path.dirname(note.source),
      exists: (name) => existsSync(path.join(siteDir, name)),
      source: readFileSync(file, 'utf8'),
      files: new Set(globSync('**/*.*', {cwd: folder})),
      revisions: revisions.map(({id}) => id),
    };
    const {receipt, findings} = readReceiptFiles(files);
    mistakes.push(...findings.map((finding) => ({file: path.relative(siteDir, file), ...finding})));
    if (receipt === undefined) continue;
    const slug = to.split('/').findLast(Boolean) ?? '';
    const computed = await recompute(siteDir, files);
    if (computed?.kind === 'problems') mistakes.push(...computed.problems);
    receipts.push({
      permalink: note.summary.permalink,
      slug,
      unlisted: note.unlisted,
      receipt,
      claims: noteClaims({slug, to, title, revisions}, receipt),
      charts: computed?.kind === 'ok' ? computed.value.charts : {},
    });
  }
  if (mistakes.length > 0) throw new Error(`Receipts cannot be read:\n${problemLines(mistakes).join('\n')}`);
  return receipts;
}
