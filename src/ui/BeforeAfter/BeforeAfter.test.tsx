import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {axisFor} from '@site/src/domain/axis/axis';
import {BeforeAfter, type Pair} from './BeforeAfter';

const pair = (before: number, after: number, improved = true): Pair => ({
  key: `${before}`,
  title: 'Harvest time',
  before: {value: before, label: `${before} h`},
  after: {value: after, label: `${after} h`},
  ratio: `${before / after}×`,
  improved,
});
const render = (...pairs: Pair[]): string =>
  renderToStaticMarkup(
    <BeforeAfter
      axis={axisFor(pairs.flatMap(({before, after}) => [before.value, after.value]))}
      unit="h"
      pairs={pairs}
    />,
  );

describe('before and after', () => {
  it('draws bars to scale on a linear axis, and says so', () => {
    const html = render(pair(8, 2));
    expect(html).toMatch(/<rect[^>]* x="0%"[^>]* width="100%"/);
    expect(html).toMatch(/<rect[^>]* x="0%"[^>]* width="25%"/);
    expect(html).toContain('h · linear scale from zero');
    expect(html).not.toContain('<circle');
  });

  it('draws points on a logarithmic axis, and says so: a length would mean nothing there', () => {
    const html = render(pair(100, 1));
    expect(html).toMatch(/<circle[^>]* cx="100%"/);
    expect(html).toMatch(/<circle[^>]* cx="0%"/);
    expect(html).toContain('log scale');
    expect(html).not.toContain('<rect');
  });

  it('puts pairs on one axis, so that they can be compared', () => {
    const html = render(pair(8, 4), pair(2, 1));
    const widths = [...html.matchAll(/<rect[^>]* width="([^"]+)"/g)].map(([, width]) => width);
    expect(widths).toEqual(['100%', '50%', '25%', '12.5%']);
  });

  it('starts a bar of a figure below zero at zero', () => {
    expect(render(pair(-5, 5))).toMatch(
      /<rect[^>]* x="0%"[^>]* width="50%"[^>]*>.*<rect[^>]* x="50%"[^>]* width="50%"/,
    );
  });

  it('says both figures and the ratio in words, and hides the drawing from screen readers', () => {
    const html = render(pair(8, 2));
    expect(html).toContain(': before 8 h, after 2 h,');
    expect(html).toContain('4×');
    expect(html.match(/<svg/g)?.length).toBe(html.match(/<svg[^>]*aria-hidden="true"/g)?.length);
  });

  it('gives a change for the worse another tone', () => {
    expect(render(pair(2, 8, false))).toMatch(/class="[^"]*worse/);
    expect(render(pair(8, 2))).not.toMatch(/worse/);
  });

  it('has no inline style', () => {
    expect(render(pair(8, 2))).not.toContain('style=');
  });
});
