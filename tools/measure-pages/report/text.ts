import {median} from '../../../src/domain/stats/quantile.ts';
import type {Navigations} from '../measure/measure-navigation.ts';
import type {OpenedPage} from '../measure/measure-openings.ts';
import {lcpsOf, type Verdict} from './judge.ts';
import {ratioOf, type Ratio} from './ratio.ts';

/** The openings as a table: a page, then the sites that hold it. */
export function openingsTable(opened: readonly OpenedPage[]): string {
  const rows = opened.map((one) => {
    const floor = opened.find(({path, site}) => path === one.path && site === 'floor');
    const ratio = floor && one !== floor ? ratioText(ratioOf(lcpsOf(floor), lcpsOf(one))) : '';
    const middle = (of: (round: OpenedPage['rounds'][number]) => number): number =>
      median(one.rounds.map(of));
    return [
      one.site === 'ours' ? `${one.pageClass} ${one.path}` : '',
      one.site,
      one.weight.bytes.toLocaleString('en'),
      String(one.weight.requests),
      middle(({lcp}) => lcp).toFixed(0),
      ratio,
      middle(({work}) => work).toFixed(1),
      middle(({blocking}) => blocking).toFixed(0),
      shiftText(middle(({shift}) => shift)),
      shiftText(one.wideShift),
    ];
  });
  return table([
    [
      'page',
      'site',
      'bytes',
      'requests',
      'LCP, ms',
      '× floor (95 %)',
      'work, ms',
      'blocking, ms',
      'shift',
      'wide',
    ],
    ...rows,
  ]);
}

/** The way to the next note as a table. The last column compares ours with each; only stock Docusaurus has a target. */
export function navigationTable(times: Navigations, way: string): string {
  const rows = (
    [
      ['static', 'as published'],
      ['stock', 'Docusaurus as its start page sets it up'],
      ['single-page', 'our pages as Docusaurus’s application; no target'],
    ] as const
  ).map(([side, what]) => [
    side,
    what,
    median(times[side]).toFixed(0),
    side === 'static' ? '' : ratioText(ratioOf(times[side], times.static)),
  ]);
  return table([[way, '', 'click to LCP, ms', 'ours × (95 %)'], ...rows]);
}

/** What was missed, or that nothing was. */
export function verdictText(verdicts: readonly Verdict[]): string {
  const missed = verdicts.filter(({met}) => !met);
  const lines = missed.map(
    ({page, promise, found, ratio}) =>
      `missed: ${page}: ${promise}; found ${ratio ? ratioText(ratio) : Number(found.toFixed(4))}`,
  );
  return [...lines, `targets: ${verdicts.length - missed.length} met, ${missed.length} missed`].join('\n');
}

function ratioText({value, low, high}: Ratio): string {
  return `${value.toFixed(2)} (${endText(low)}–${endText(high)})`;
}

function shiftText(score: number): string {
  return String(Number(score.toFixed(4)));
}

function endText(bound: number | undefined): string {
  return bound?.toFixed(2) ?? '?';
}

/** Columns of equal width; those after the second are figures and stand to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
