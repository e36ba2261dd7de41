import {expect, it} from 'vitest';
import {describePractice} from './practice.ts';

it('describes the practice and its web site, which names its publisher by reference', () => {
  const practice = {
    name: 'P',
    tagline: 'T.',
    description: 'D.',
    url: 'https://p.example',
    email: 'a@p.example',
    locale: 'en-GB',
  };
  expect(describePractice(practice)).toEqual([
    {
      '@type': 'Organization',
      '@id': 'https://p.example/#practice',
      name: 'P',
      url: 'https://p.example/',
      email: 'a@p.example',
      slogan: 'T.',
      description: 'D.',
    },
    {
      '@type': 'WebSite',
      '@id': 'https://p.example/#website',
      name: 'P',
      url: 'https://p.example/',
      inLanguage: 'en-GB',
      publisher: {'@id': 'https://p.example/#practice'},
    },
  ]);
});
