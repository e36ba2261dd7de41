import {expect, it} from 'vitest';
import {decodedRuns} from './binary-text.ts';
import {plainView} from './view.ts';

function decoded(text: string): readonly string[] {
  return decodedRuns(plainView(text)).map((view) => view.text);
}

it('decodes a value by itself and behind its key, without the word for its encoding', () => {
  expect(decoded(`db.password.hex=${Buffer.from('marrow-Tide19').toString('hex')}`)).toEqual([
    'marrow-Tide19',
    'db.password=marrow-Tide19',
  ]);
});

it('reads the wide characters of PowerShell, and arguments with zeros between', () => {
  expect(decoded(`-enc ${Buffer.from('Get-Process', 'utf16le').toString('base64')}`)).toContain(
    'Get-Process',
  );
  expect(decoded(Buffer.from('perf\0record\0-g').toString('hex'))).toEqual(['perf record -g']);
});

it('leaves alone what decodes to noise', () => {
  expect(decoded('id 3f9c1d2ab47e5f60718293a4b5c6d7e8f9012345')).toEqual([]);
});
