import {expect, it} from 'vitest';
import {readArguments} from './read-arguments.ts';

const options = {receipt: {type: 'boolean', default: false}, title: {type: 'string'}} as const;

it('reads options and what stands beside them', () => {
  const {values, positionals} = readArguments(['note', 'A title', '--title', 'x'], options);
  expect({...values}).toEqual({receipt: false, title: 'x'});
  expect(positionals).toEqual(['note', 'A title']);
});

it.each([
  ['--recipt', 'There is no option --recipt. Write `--receipt`.'],
  ['--title', '--title needs a value, and none was written: write `--title VALUE`.'],
  ['-x', 'There is no option -x. Write one of: --receipt, --title.'],
])('says of %s which option was meant', (option, message) => {
  expect(() => readArguments(['note', option], options)).toThrow(message);
});

it('offers the only option to nobody who wrote another', () => {
  const only = {help: {type: 'boolean'}} as const;
  expect(() => readArguments(['--force'], only)).toThrow(
    /^There is no option --force, and none but --help\.$/,
  );
  expect(() => readArguments(['--hlep'], only)).toThrow('Write `--help`.');
});
