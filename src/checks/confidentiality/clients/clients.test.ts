import {describe, expect, it} from 'vitest';
import {clientFinder} from './find-clients.ts';
import {addClient, parseClients} from './list.ts';
import {normaliseName} from './normalise.ts';

const key = 'a key of this test only';

const words = new Set(['orbit', 'ferns', 'bank', 'north', 'sea', 'of', 'the']);
const isWord = (word: string): boolean => words.has(word);

function listOf(...names: readonly string[]): string {
  return names.reduce((text, name) => {
    const added = addClient(text, name, key, isWord);
    return added.kind === 'refused' ? text : added.text;
  }, '');
}

function foundBy(name: string, text: string): number {
  return clientFinder(parseClients(listOf(name)), key)(text).length;
}

describe('a client’s name', () => {
  it.each([
    ['Quillmarsh', 'quillmarsh'],
    ['Quillmarsh Holdings Ltd.', 'quillmarsh'],
    ['Orbit Ferns', 'orbitferns'],
    ['Çafé-Müller AG', 'cafemuller'],
  ])('%s is kept as %s', (name, normal) => {
    expect(normaliseName(name)).toBe(normal);
  });

  it.each(['', 'AG', 'Bank of the North Sea', 'ab'])('%j is refused', (name) => {
    expect(addClient('', name, key, isWord).kind).toBe('refused');
  });

  it.each([
    'Quillmarsh',
    'QUILLMARSH’s',
    'db.quillmarsh.com',
    'QuillmarshGateway',
    'orbit ferns',
    'Orbit-Ferns',
    'OrbitFerns',
    'orbit_ferns',
    'Ørbit Quíllmarsh',
  ])('is found as %s', (text) => {
    const find = clientFinder(parseClients(listOf('Quillmarsh Ltd', 'Orbit Ferns')), key);
    expect(find(`We saw ${text} there.`)).toHaveLength(1);
  });

  it.each([
    ['a package', 'com/orbitferns/pricing/Engine.tick;epoll_wait 71'],
    ['a topic', 'quillmarsh.cards.clearing.v3  3  918'],
    ['a bucket', 's3://orbit-ferns-manifests-prod/2026/'],
    ['a database', 'orbitferns_tracking=> \\dt'],
    ['a namespace', 'k8s.namespace.name: Str(quillmarsh-billing-prd)'],
    ['a channel', 'moved to #war-room-orbit-ferns at once'],
    ['the file of a session', 'FIX.4.4-QUILLMARSH_AM-BROKER.seqnums'],
    ['a tenant of a topic', 'persistent://quillmarsh/claims/intake'],
    ['a stack', 'quillmarsh2-claims-api CREATE_COMPLETE'],
    ['a comment of a firewall', '-A INPUT -m comment --comment "Orbit Ferns" -j ACCEPT'],
  ])('is found in %s', (_, text) => {
    const find = clientFinder(parseClients(listOf('Quillmarsh Ltd', 'Orbit Ferns')), key);
    expect(find(text)).toHaveLength(1);
  });

  it.each(['quill marshes', 'ferns in orbit', 'orbit', 'quillmarshy'])('is not found in %s', (text) => {
    expect(clientFinder(parseClients(listOf('Quillmarsh', 'Orbit Ferns')), key)(text)).toEqual([]);
  });
});

describe('a name with letters of its own', () => {
  it('is found as hosts and channels spell it, and in its genitive', () => {
    expect(foundBy('Stellbrück Børs', '#inc-stellbrueck-latency, stellbrueck_boers, Stellbrücks Lager')).toBe(
      3,
    );
    expect(foundBy('Quillmarsh', 'Quillmarshs Lager, quillmarshes')).toBe(1);
  });
});

describe('a name of two words', () => {
  it('is found by its first alone where that is no word', () => {
    expect(
      foundBy('Quillmarsh Bank', 'The Quillmarsh router, +DATA/QUILLMARSH/FILE, and Quillmarsh Bank.'),
    ).toBe(3);
  });

  it('is not found by a word of the language, nor by its second', () => {
    expect(foundBy('Orbit Quillmarsh', 'In orbit: a quillmarsh.')).toBe(0);
  });
});

describe('the list', () => {
  it('holds no name, one line a name, and each once', () => {
    const text = listOf('Quillmarsh', 'Orbit Ferns', 'quillmarsh');
    expect(text).not.toMatch(/quill|orbit/i);
    expect(parseClients(text).names.size).toBe(2);
    expect(text.split('\n').filter((line) => /^[\da-f]{64}$/.test(line))).toHaveLength(2);
  });

  it('takes no name under another key', () => {
    expect(addClient(listOf('Quillmarsh'), 'Orbit Ferns', 'another key of this test', isWord).kind).toBe(
      'refused',
    );
  });
});
