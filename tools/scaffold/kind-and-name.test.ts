import {describe, expect, it} from 'vitest';
import {kindAndName} from './kind-and-name.ts';

describe('what is to be made', () => {
  it('is a kind with a name', () => {
    expect(kindAndName(['note', 'Why queues wait'])).toEqual({kind: 'note', name: 'Why queues wait'});
  });

  it.each([
    [
      ['notee', 'Why queues wait'],
      'There is no `notee` to make. Write: npm run new -- note "Why queues wait"',
    ],
    [['notee'], 'There is no `notee` to make. Write: npm run new -- note "TITLE" [--receipt]'],
    [
      ['casestudy', 'cold-cache'],
      'There is no `casestudy` to make. Write: npm run new -- case-study cold-cache',
    ],
    [
      ['novel', 'x'],
      'There is no `novel` to make. Write one of: case-study, check, edition, lab, note, practice, revision.',
    ],
    [
      ['Why queues wait'],
      'What “Why queues wait” is to be is missing. Write: npm run new -- note "Why queues wait"',
    ],
    [['note'], 'A name is missing. Write: npm run new -- note "TITLE"'],
    [
      ['lab', 'Queues', 'wait'],
      'A title of several words stands in quotes. Write: npm run new -- lab "Queues wait"',
    ],
    [['case-study', 'Cold', 'cache'], 'A name is one word. Write: npm run new -- case-study cold-cache'],
  ])('%j is refused with what to type', (words, message) => {
    expect(() => kindAndName(words)).toThrow(message);
  });
});
