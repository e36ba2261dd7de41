import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {newNote} from './new-note.ts';
import {readStudyFolder} from './study-folder.ts';

const root = mkdtempSync(path.join(tmpdir(), 'scaffold-'));
mkdirSync(path.join(root, 'blog/2026-11-21-tails'), {recursive: true});
mkdirSync(path.join(root, 'case-studies/feed'), {recursive: true});
afterAll(() => rmSync(root, {recursive: true}));

describe('a command for case studies', () => {
  it.each(['tails', '2026-11-21-tails', 'blog/2026-11-21-tails/index.mdx'])(
    'knows the note %s',
    (written) => {
      expect(() => readStudyFolder(root, written)).toThrow(
        /is a field note.*below `revisions:` in the front matter of blog\/2026-11-21-tails\/index\.mdx\.$/,
      );
    },
  );

  it('tells the nearest study of what is none', () => {
    expect(() => readStudyFolder(root, 'fed')).toThrow('There is no case study `fed`. Write `feed`.');
  });
});

function make(title: string, date: string): unknown {
  return newNote(root, {title, date, today: '2026-11-21', author: 'msmsoft', receipt: false});
}

describe('a new note', () => {
  it('takes no address of a list', () => {
    expect(() => make('Tags', '2026-11-21')).toThrow(/^\/field-notes\/tags\/ is a list of notes/);
  });

  it('is announced a year ahead at most', () => {
    expect(() => make('A note', '2027-11-22')).toThrow(/more than a year ahead/);
    expect(make('A note', '2027-11-21')).toHaveLength(1);
  });
});
