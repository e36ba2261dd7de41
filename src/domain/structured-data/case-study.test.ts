import {describe, expect, it} from 'vitest';
import {describeCaseStudy, type DescribedStudy} from './case-study.ts';

const practice = {
  name: 'P',
  tagline: 'T.',
  description: 'D.',
  url: 'https://p.example',
  email: 'a@p.example',
  locale: 'en-GB',
};

const first = {id: 'r1', date: '2026-01-02', kind: 'first', reason: 'First.'} as const;

function article(
  revisions: DescribedStudy['revisions'],
  services: readonly string[] = [],
): Record<string, unknown> {
  const node = describeCaseStudy(practice, {title: 'T', summary: 'S.', to: '/cases/t/', services, revisions});
  return JSON.parse(JSON.stringify(node));
}

describe('a case study', () => {
  it('is an article of the practice, about the services that it belongs to', () => {
    expect(article([first], ['/services/ci-and-build'])).toEqual({
      '@type': 'Article',
      '@id': 'https://p.example/cases/t/#article',
      url: 'https://p.example/cases/t/',
      headline: 'T',
      description: 'S.',
      inLanguage: 'en-GB',
      datePublished: '2026-01-02',
      dateModified: '2026-01-02',
      version: 'r1',
      author: {'@id': 'https://p.example/#practice'},
      publisher: {'@id': 'https://p.example/#practice'},
      isPartOf: {'@id': 'https://p.example/#website'},
      about: [{'@id': 'https://p.example/services/ci-and-build/#service'}],
    });
  });

  it('is published with its first revision and modified with its newest', () => {
    const node = article([first, {id: 'r2', date: '2026-03-04', kind: 're-measurement', reason: 'Anew.'}]);
    expect(node).toMatchObject({datePublished: '2026-01-02', dateModified: '2026-03-04', version: 'r2'});
    expect(node).not.toHaveProperty('correction');
  });

  it.each(['correction', 'clarification', 'retraction'] as const)('says that a %s corrected it', (kind) => {
    const node = article([first, {id: 'r2', date: '2026-03-04', kind, reason: 'It said otherwise.'}]);
    expect(node['correction']).toEqual([
      {'@type': 'CorrectionComment', datePublished: '2026-03-04', text: 'It said otherwise.'},
    ]);
  });

  it('is retracted while the newest revision says so', () => {
    const retracted = {id: 'r2', date: '2026-03-04', kind: 'retraction', reason: 'Wrong.'} as const;
    expect(article([first, retracted])['creativeWorkStatus']).toBe('Retracted');
    expect(
      article([first, retracted, {id: 'r3', date: '2026-05-06', kind: 're-measurement', reason: 'Anew.'}]),
    ).not.toHaveProperty('creativeWorkStatus');
  });
});
