import {expect, it} from 'vitest';
import {parseOwnStages} from './own-stages.ts';

const record = {
  day: '2026-11-21',
  machine: '2 cores',
  stages: [{script: 'types', title: 'types', seconds: 1.5}],
};

it('reads a record as it was written', () => {
  expect(parseOwnStages(JSON.parse(JSON.stringify(record)))).toEqual(record);
});

it.each([
  [{...record, day: 'today'}, /day/],
  [{...record, stages: []}, /stages/],
  [{...record, stages: [{script: 'types', title: 'types', seconds: -1}]}, /stages\[0\]\.seconds/],
])('refuses %j and names the key', (data, message) => {
  expect(() => parseOwnStages(data)).toThrow(message);
});
