import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {newNote} from '../new-note.ts';
import type {Written} from '../study-folder.ts';

const folder = 'blog/2026-11-21-why-queues-wait';
const page = '---\ntitle: Why queues wait\nslug: why-queues-wait\n---\n\nText with --- in it.\n\n---\n';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'receipt-files-'));
  write(`${folder}/index.mdx`, page);
});
afterEach(() => rmSync(root, {recursive: true}));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  writeFileSync(path.join(root, file), text);
}

function make(title: string, receipt = true): readonly Written[] {
  return newNote(root, {title, today: '2026-11-21', date: '2026-12-01', author: 'practice', receipt});
}

describe('a receipt of a note that is there', () => {
  it.each(['why-queues-wait', 'Why queues wait'])('is written beside it, asked for by “%s”', (title) => {
    const written = make(title);
    expect(written.map(({file}) => file.replace(`${folder}/`, ''))).toEqual([
      'index.mdx',
      'receipt.yaml',
      'reproduce/run.mjs',
      'reproduce/claims.mjs',
    ]);
    expect(written[0]?.text).toBe(page.replace('wait\n---', 'wait\nreceipt: receipt.yaml\n---'));
    expect(written[1]?.text).toContain(`command: node ${folder}/reproduce/run.mjs`);
  });

  it('leaves a front matter that names it as it is', () => {
    const named = page.replace('---\n\nText', 'receipt: receipt.yaml\n---\n\nText');
    write(`${folder}/index.mdx`, named);
    expect(make('Why queues wait')[0]?.text).toBe(named);
  });

  it('takes the line that the scaffold of the note offered', () => {
    write(`${folder}/index.mdx`, page.replace('slug', '# receipt: receipt.yaml\n# series: Measuring\nslug'));
    expect(make('Why queues wait')[0]?.text).toBe(
      page.replace('slug', 'receipt: receipt.yaml\n# series: Measuring\nslug'),
    );
  });

  it('is not written over a part of one, nor where none was asked for', () => {
    expect(() => make('Why queues wait', false)).toThrow('has this address already, and nothing was written');
    write(`${folder}/reproduce/claims.mjs`, 'export {};');
    expect(() => make('Why queues wait')).toThrow(
      `${folder}/reproduce/claims.mjs is there already, and nothing was written.`,
    );
    expect(existsSync(path.join(root, folder, 'receipt.yaml'))).toBe(false);
  });
});
