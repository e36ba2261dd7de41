import {describe, expect, it} from 'vitest';
import {answered} from './answers.ts';

function found(text: string): readonly string[] {
  return answered(text, 'capture').map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`);
}

describe('the answer of a command', () => {
  it('is what the command asked for, on any line below it', () => {
    expect(
      found('$ gcloud config get-value project\nYour active configuration is: [default]\nhalden-417'),
    ).toEqual(['account halden-417']);
    expect(
      found(
        '$ aws organizations list-accounts --query Accounts[].Id --output text\n738204915566\t738204915571',
      ),
    ).toEqual(['account 738204915566', 'account 738204915571']);
  });

  it('is a secret where the command prints one, and no version', () => {
    // In parts, so that no hoster takes it for a live one.
    const value = ['Tr9-kelp', '-Mo4'].join('');
    expect(found(`ops:~$ vault kv get -field=password secret/db\n${value}`)).toEqual([`secret ${value}`]);
    expect(found('$ vault kv get -field=version secret/db\nv17-beta')).toEqual([]);
  });

  it('ends at the next prompt, and belongs to no other command', () => {
    expect(
      found('$ aws sts get-caller-identity --query Account --output text\n$ wc -c x\n738204915566'),
    ).toEqual([]);
    expect(answered('$ gcloud config get-value project\nhalden-417', 'prose')).toEqual([]);
  });
});
