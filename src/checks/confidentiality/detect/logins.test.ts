import {describe, expect, it} from 'vitest';
import {logins} from './logins.ts';

function found(text: string, kind: 'capture' | 'prose' = 'capture'): readonly string[] {
  return [...new Set(logins(text, kind).map(({start, end}) => text.slice(start, end)))];
}

describe('prompts', () => {
  it.each([
    'jmarlow@hvk:~$ make',
    '[jmarlow@hvk ~]$ make',
    'jmarlow@hvk ~ % make',
    'jmarlow@hvk ~/src> make',
    'jmarlow@hvk ➜ ~ make',
    '╭─jmarlow@hvk ~/src ‹main›',
    'jmarlow@hvk MINGW64 ~/src',
    'jmarlow@hvk> show version',
  ])('name who and where: %s', (line) => {
    expect(found(line)).toEqual(['jmarlow@hvk']);
  });

  it.each([
    'user@host:~$ make',
    'root@localhost:~# make',
    'react@19.2.0 > loose-envify@1.4.0',
    'memcpy@plt > 2 %',
    'getty@tty1.service loaded > active',
    'PS C:\\> make',
    '➜ ~ make',
  ])('that name nobody are open: %s', (line) => {
    expect(found(line)).toEqual([]);
  });
});

describe('home folders', () => {
  it('are found on each system, and behind the address of a viewer', () => {
    expect(found('/home/jmarlow/a /Users/jmarlow/a C:\\Users\\jmarlow\\a /mnt/c/Users/jmarlow/a')).toEqual([
      'jmarlow',
    ]);
    expect(found('http://127.0.0.1/#url=file:///home/jmarlow/a.json')).toEqual(['jmarlow']);
  });

  it('are no routes of a server, and those of images are nobody’s', () => {
    expect(found('GET /home/feed HTTP/1.1 https://www.example.com/home/feed/items')).toEqual([]);
    expect(found('/home/user/a /home/runner/a /Users/Shared/a ~/a $HOME/a')).toEqual([]);
  });
});

describe('accounts in logs and listings', () => {
  it('are people’s and a client’s own, not those of programs', () => {
    expect(found('session opened for user jmarlow')).toEqual(['jmarlow']);
    expect(found('session opened for user postgres\nUser=nginx\n$ whoami\nroot')).toEqual([]);
  });

  it('are not looked for in prose', () => {
    expect(found('session opened for user jmarlow', 'prose')).toEqual([]);
  });
});
