import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {PipelineFigure} from './PipelineFigure';
import {stages} from './stages';

describe('the pipeline figure', () => {
  const html = renderToStaticMarkup(<PipelineFigure />);
  const text = html
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u2009', ' ')
    .replace(/\s+/g, ' ');

  it('states the median and what the gate rejects', () => {
    expect(text).toContain('the median is 6 min 12 s.');
    expect(text).toContain('makes p99 worse by over 3 %, before the canary');
  });

  it('tells what a failure stops, computed from the order of the stages', () => {
    expect(text).toContain('Not reached: stage, prod.');
    expect(text).toContain('Not reached: prod.');
  });

  it('opens on the perf gate', () => {
    expect(/<details[^>]*open=""[^>]*>.*?<span[^>]*>([^<]+)/s.exec(html)?.[1]).toBe('perf-gate');
  });

  it('has a table with a row for each stage', () => {
    const headers = [...html.matchAll(/scope="row">([^<]+)/g)].map(([, name]) => name);
    expect(headers).toEqual(stages.map(({name}) => name));
  });
});
