import {expect, it} from 'vitest';
import {noteRecord} from '../../../domain/notes/note-record.ts';
import {leading} from './leading.ts';

const facts = {date: '2026-11-21', question: 'Is 1 < 2?', answer: 'Yes.', valid_for: 'numbers'};

it('says what was corrected, the newest first, then the question with its answer', () => {
  const record = noteRecord('/n/', 'N', {
    ...facts,
    revisions: [
      {id: 'r1', date: '2026-11-21', kind: 'first', reason: 'First.'},
      {id: 'r2', date: '2026-12-01', kind: 'correction', reason: 'It said 3.'},
      {id: 'r3', date: '2026-12-02', kind: 'retraction', reason: 'It was a & b.'},
    ],
  });
  expect(leading(record).split('\n')).toEqual([
    '<p><strong>Retracted</strong> Revision r3 of 2 December 2026. It was a &amp; b.</p>',
    '<p><strong>Corrected</strong> Revision r2 of 1 December 2026. It said 3.</p>',
    '<p><strong>Is 1 &lt; 2?</strong> Yes.</p>',
    '<p><strong>Valid for</strong> numbers</p>',
  ]);
});

it('is nothing for a note that says nothing of itself', () => {
  expect(leading(noteRecord('/n/', 'N', {date: '2026-11-21'}))).toBe('');
});
