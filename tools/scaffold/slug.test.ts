import {describe, expect, it} from 'vitest';
import {slugOf} from './slug.ts';

describe('an address of a title', () => {
  it.each([
    ['Tail latency, again', 'tail-latency-again'],
    ['Der größte Maßstab', 'der-grosste-massstab'],
    ['Ærø, Łódź and Ðuro', 'aero-lodz-and-duro'],
    ['Þing, œuvre, ISTANBUL’s ı', 'thing-oeuvre-istanbuls-i'],
    ['A wait of 3 µs', 'a-wait-of-3-us'],
    ['Çelik naïve ﬁre', 'celik-naive-fire'],
  ])('%s is %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('needs a letter that it can show', () => {
    expect(() => slugOf('Очередь')).toThrow('write a title in Latin letters');
  });
});
