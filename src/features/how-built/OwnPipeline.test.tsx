import {readFileSync} from 'node:fs';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {parseOwnStages} from '@site/src/domain/pipeline/own-stages';
import {OwnPipeline} from './OwnPipeline';

const stages = [
  {script: 'types', title: 'types', seconds: 1.5},
  {script: 'build', title: 'production build', seconds: 5},
  {script: 'test:site', title: 'tests of the built site', needs: ['build'], seconds: 81},
];

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('\u2009', ' ')
    .replaceAll(/\s+/g, ' ');
}

describe('the figure of the own pipeline', () => {
  const html = renderToStaticMarkup(<OwnPipeline record={{day: '2026-11-21', machine: '2 cores', stages}} />);

  it('shows each recorded stage with its time, in order', () => {
    const heads = [...html.matchAll(/<summary[^>]*>(<span.*?)<\/summary>/g)].map(([, head = '']) =>
      textOf(head).trim(),
    );
    expect(heads).toEqual(['types 1.5 s', 'build 5.0 s', 'site 81.0 s']);
  });

  it('adds up what it shows, and says under which conditions it was measured', () => {
    expect(textOf(html)).toContain('together in 87.5 s');
    expect(textOf(html)).toMatch(/One run, 21 November 2026, 2 cores/);
  });

  it('opens on the slowest stage', () => {
    expect(/<details[^>]*open=""[^>]*>.*?<span[^>]*>([^<]+)/s.exec(html)?.[1]).toBe('site');
  });

  it('tells what a failure keeps from running, computed from what waits for what', () => {
    expect(textOf(html)).toContain('The change. Not run without it: site.');
    expect(textOf(html)).toContain('The change, once the others have run too');
  });

  it('has a table with a row for each stage', () => {
    const headers = [...html.matchAll(/scope="row">([^<]+)/g)].map(([, name]) => name);
    expect(headers).toEqual(['types', 'build', 'site']);
  });

  it('names the file to mend when it has no words for a stage', () => {
    const record = {
      day: '2026-11-21',
      machine: '2 cores',
      stages: [{script: 'new', title: 'new', seconds: 1}],
    };
    expect(() => renderToStaticMarkup(<OwnPipeline record={record} />)).toThrow(/“new”.*own-stage-words/);
  });
});

it('the record of this repository can be shown', () => {
  const record = parseOwnStages(JSON.parse(readFileSync('tools/stages-record.json', 'utf8')));
  const html = renderToStaticMarkup(<OwnPipeline record={record} />);
  expect(html.match(/<summary/g)?.length).toBe(record.stages.length + 1);
});
