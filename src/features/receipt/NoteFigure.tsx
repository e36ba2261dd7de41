import type {ReactNode} from 'react';
import charts from '@generated/receipts/default/charts.json';
import {Chart} from '@site/src/ui/Chart/Chart';

/**
 * `<Figure id="note/name"/>` in MDX: a chart that the note’s reproduce/claims.mjs computes from its data. @throws {Error} for an unknown
 * id.
 */
export function NoteFigure({id}: {readonly id: string}): ReactNode {
  const chart = charts[id];
  if (chart === undefined) {
    const known = Object.keys(charts).filter((other) => other.split('/')[0] === id.split('/')[0]);
    const there = known.length > 0 ? `There are ${known.join(', ')}.` : 'Its note computes no charts.';
    throw new Error(
      `Figure “${id}” is not known: it is <note>/<name> of what reproduce/claims.mjs returns as \`charts\`. ${there}`,
    );
  }
  return <Chart id={id.replace('/', '-')} chart={chart} />;
}
