import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {newNote} from './new-note.ts';
import {newRevision} from './new-revision.ts';
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

describe('a revision of a field note', () => {
  const note = path.join(root, 'blog/2026-11-21-tails/index.mdx');
  const typed = {
    slug: 'tails',
    kind: 'correction',
    reason: 'One: not two, as it said.',
    date: '2026-11-22',
    today: '2026-11-22',
  };
  const second = '  - {id: r2, date: 2026-11-22, kind: correction, reason: "One: not two, as it said."}';

  it('is refused with the lines to copy', () => {
    writeFileSync(note, '---\ntitle: Tails\ndate: 2026-11-21\n---\n');
    expect(() => newRevision(root, typed)).toThrow(
      `between the \`---\` lines at the start of blog/2026-11-21-tails/index.mdx:\n\nrevisions:\n  - {id: r1, date: 2026-11-21, kind: first, reason: "First publication."}\n${second}\n\nA claim whose figure you change says \`revision: r2\``,
    );
  });

  it('is the next of those that are there', () => {
    writeFileSync(note, '---\nrevisions:\n  - {id: r1}\n---\n');
    expect(() => newRevision(root, typed)).toThrow(
      `write this below the last entry of \`revisions:\` of blog/2026-11-21-tails/index.mdx:\n\n${second}\n`,
    );
  });
});
