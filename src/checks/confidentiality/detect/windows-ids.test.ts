import {expect, it} from 'vitest';
import {windowsIds} from './windows-ids.ts';

function found(text: string): readonly string[] {
  return windowsIds(text, 'capture').map(({kind}) => kind);
}

it('finds accounts of a domain, and neither well-known ones nor those of the documentation', () => {
  expect(found('S-1-5-21-2911007244-1188273641-3344100792-1117')).toEqual(['account']);
  expect(found('S-1-5-18 S-1-5-32-544 S-1-5-21-3623811015-3361044348-30300820-1013')).toEqual([]);
});

it('finds keys of recovery and hashes of passwords, but for that of an empty one', () => {
  const key = Array.from({length: 8}, (_, index) => String(118_273 + 11_011 * index)).join('-');
  expect(found(key)).toEqual(['secret']);
  expect(found('NTLM : 8c1f2a93be4d7701f3a29c0d5518e7aa')).toEqual(['secret']);
  expect(found('NTLM : 31d6cfe0d16ae931b73c59d7e0c089c0')).toEqual([]);
});
