import {expect, it} from 'vitest';
import {chooseRules} from './choose-rules.ts';
import type {Rule} from './rule.ts';

const rules = ['links', 'confidentiality/address', 'confidentiality/host'].map((id): Rule => ({
  id,
  about: '',
  check: () => [],
}));

function ids(...names: readonly string[]): readonly string[] {
  return chooseRules(rules, names).map(({id}) => id);
}

it('rules are chosen by name, or by what their names share', () => {
  expect(ids()).toHaveLength(3);
  expect(ids('confidentiality')).toEqual(['confidentiality/address', 'confidentiality/host']);
  expect(ids('confidentiality/host', 'links')).toEqual(['links', 'confidentiality/host']);
  expect(() => ids('lniks')).toThrow(
    'There is no rule `lniks`. Write `links`. `npm run check -- --help` lists',
  );
  expect(() => ids('xyz')).toThrow('There is no rule `xyz`. `npm run check -- --help` lists the 3 rules.');
});
