import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {Pipeline, type PipelineStage} from './Pipeline';

const stages: readonly PipelineStage[] = [
  {name: 'sow', line: 'spring', facts: [{term: 'does', text: 'Puts seed into the ground.'}]},
  {name: 'reap', line: 'autumn', accent: true, facts: [{term: 'does', text: 'Cuts the ripe grain.'}]},
];

describe('pipeline', () => {
  const html = renderToStaticMarkup(<Pipeline name="From seed to grain" stages={stages} open="reap" />);

  it('is a named, ordered list of native details, complete without script', () => {
    expect(html).toMatch(/^<ol [^>]*aria-label="From seed to grain"/);
    expect(html.match(/<li/g)).toHaveLength(2);
    for (const shown of ['sow', 'spring', 'Puts seed into the ground.', 'Cuts the ripe grain.'])
      expect(html).toContain(shown);
  });

  it('opens one stage at a time: all details share one name', () => {
    const names = [...html.matchAll(/<details[^>]* name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(1);
  });

  it('opens the stage that is asked for and sets the accented one apart', () => {
    expect(html.match(/ open=""/g)).toHaveLength(1);
    expect(html).toMatch(
      /<details[^>]*(open=""[^>]*data-accent="true"|data-accent="true"[^>]*open="")[^>]*><summary[^>]*><span[^>]*>reap/,
    );
  });
});
