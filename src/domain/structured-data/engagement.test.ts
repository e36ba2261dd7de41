import {expect, it} from 'vitest';
import {describeEngagement} from './engagement.ts';

const practice = {
  name: 'P',
  tagline: 'T.',
  description: 'D.',
  url: 'https://p.example',
  email: 'a@p.example',
  locale: 'en-GB',
};

function describe(id: string): unknown {
  return describeEngagement(practice, {id, title: 'Title', description: 'Text.', to: `/${id}`});
}

it('describes a services page as the service that it sells', () => {
  expect(describe('services/ci-and-build')).toEqual({
    '@type': 'Service',
    '@id': 'https://p.example/services/ci-and-build/#service',
    url: 'https://p.example/services/ci-and-build/',
    name: 'Title',
    description: 'Text.',
    provider: {'@id': 'https://p.example/#practice'},
  });
});

it('describes a practice page as a page about a service', () => {
  expect(describe('practice/latency-profiling')).toMatchObject({
    '@type': 'WebPage',
    '@id': 'https://p.example/practice/latency-profiling/',
    about: {'@type': 'Service', '@id': 'https://p.example/practice/latency-profiling/#service'},
  });
});

it('describes no overview', () => {
  expect(describe('services/index')).toBeUndefined();
  expect(describe('practice/index')).toBeUndefined();
});
