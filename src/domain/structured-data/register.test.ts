import {expect, it} from 'vitest';
import {describeRegister} from './register.ts';

const practice = {
  name: 'P',
  tagline: 'T.',
  description: 'D.',
  url: 'https://p.example',
  email: 'a@p.example',
  locale: 'en-GB',
};

const page = {title: 'T', description: 'D.', to: '/evidence/', file: '/evidence.json'};

it('names thirty quantities at most', () => {
  const claims = Array.from({length: 50}, (_, index) => ({metric: `Metric ${index}`, date: '2026-01-02'}));
  expect(describeRegister(practice, {...page, claims}).variableMeasured).toHaveLength(30);
});

it('describes the claims as one data set with its file: each quantity once, modified with the newest claim', () => {
  const claims = [
    {metric: 'Latency', statistic: 'p99', date: '2026-03-04'},
    {metric: 'Latency', statistic: 'p99', date: '2026-05-06'},
    {metric: 'Flake rate', date: '2026-01-02'},
  ];
  expect(describeRegister(practice, {...page, claims})).toMatchObject({
    '@type': 'Dataset',
    '@id': 'https://p.example/evidence/#claims',
    dateModified: '2026-05-06',
    variableMeasured: ['Flake rate', 'Latency (p99)'],
    distribution: {'@type': 'DataDownload', contentUrl: 'https://p.example/evidence.json'},
  });
});
