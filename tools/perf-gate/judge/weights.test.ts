import {describe, expect, it} from 'vitest';
import type {PageWeight, Weighed} from '../replay/measured.ts';
import {figuresOf, totalBytes} from './figures.ts';
import {describeChange, judgeWeights} from './weights.ts';

function response(kind: Weighed['kind'], brotli: number, afterIntent = false): Weighed {
  return {kind, brotli, raw: brotli * 4, url: `/${kind}`, afterIntent};
}

const NOTE: PageWeight = {
  page: '/field-notes/a/',
  pageClass: 'note',
  status: 200,
  responses: [response('html', 6000), response('script', 2000), response('script', 50_000, true)],
  foreign: [],
  elements: 300,
  inlineScript: 400,
};

function judge(change: Partial<PageWeight>, base: readonly PageWeight[] = [NOTE]) {
  const [first] = judgeWeights(base, [{...NOTE, ...change}]);
  if (!first) throw new Error('no verdict');
  return first;
}

const withHtml = (brotli: number) => [response('html', brotli), ...NOTE.responses.slice(1)];

describe('the figures of a page', () => {
  it('hold bytes by kind, before and after the reader acts', () => {
    const figures = new Map(figuresOf(NOTE).map(({name, value}) => [name, value]));
    expect(figures.get('html')).toBe(6000);
    expect(figures.get('html raw')).toBe(24_000);
    expect(figures.get('script')).toBe(2000);
    expect(figures.get('script before intent')).toBe(2400);
    expect(figures.get('after intent')).toBe(50_000);
    expect(figures.get('requests')).toBe(2);
    expect(totalBytes(NOTE)).toBe(8000);
  });
});

describe('the judgement of weights', () => {
  it('passes the same page, and one that grows by 3 % exactly or shrinks', () => {
    expect(judge({})).toMatchObject({verdict: 'pass', reasons: []});
    expect(judge({responses: withHtml(6180)}).verdict).toBe('pass');
    expect(judge({responses: withHtml(3000)}).verdict).toBe('pass');
  });

  it('blocks above 3 %, and says which figure', () => {
    const {verdict, reasons} = judge({responses: withHtml(6181)});
    expect(verdict).toBe('block');
    expect(reasons).toEqual(['html: 6,000 B → 6,181 B (+3.0 %)', 'html raw: 24,000 B → 24,724 B (+3.0 %)']);
    expect(judge({elements: 310}).reasons).toEqual(['elements: 300 → 310 (+3.3 %)']);
    expect(judge({inlineScript: 500}).reasons).toEqual(['script before intent: 2,400 B → 2,500 B (+4.2 %)']);
  });

  it('blocks a new kind of request, and a third party whatever the base did', () => {
    const reasons = judge({responses: [...NOTE.responses, response('font', 1)]}).reasons;
    expect(reasons[0]).toBe('asks for a new kind: font');
    const foreign = {foreign: ['https://cdn.example/x.js']};
    expect(judge(foreign, [{...NOTE, ...foreign}])).toMatchObject({
      verdict: 'block',
      reasons: ['asks a third party: https://cdn.example/x.js'],
    });
    expect(judge(foreign, []).verdict).toBe('block');
  });

  it('does not take a request that the reader caused for a new kind', () => {
    expect(judge({responses: [...NOTE.responses, response('font', 0, true)]}).verdict).toBe('pass');
  });

  it('blocks a page that is gone, and cannot conclude on one that is new', () => {
    expect(judge({status: 404, pageClass: '404'})).toMatchObject({verdict: 'block', pageClass: 'note'});
    expect(judge({}, [])).toMatchObject({verdict: 'cannot conclude'});
    expect(judge({}, [{...NOTE, status: 404, pageClass: '404'}])).toMatchObject({verdict: 'cannot conclude'});
  });
});

describe('a change of a figure', () => {
  it('is told with its share, or as new', () => {
    expect(describeChange({name: 'css', unit: 'B', base: 0, head: 90, tooMuch: true})).toBe(
      'css: 0 B → 90 B (new)',
    );
    expect(describeChange({name: 'requests', unit: '', base: 4, head: 2, tooMuch: false})).toBe(
      'requests: 4 → 2 (−50.0 %)',
    );
  });
});
