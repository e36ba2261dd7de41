import type {Interval} from '../../../src/domain/stats/paired.ts';

/** Rows with their cells under each other; the last cell of a row is not padded. */
export function alignRows(rows: readonly (readonly string[])[], indent = '  '): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
    });
  }
  return rows.map((row) =>
    `${indent}${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd(),
  );
}

/** `1,204`, `−18`: whole milliseconds with a true minus sign. */
export function whole(value: number): string {
  const rounded = Math.round(value);
  return `${rounded < 0 ? '−' : ''}${Math.abs(rounded).toLocaleString('en-GB')}`;
}

/** `+12`, `−18`, `±0`. */
export function signed(value: number): string {
  const rounded = Math.round(value);
  if (rounded === 0) return '±0';
  return rounded > 0 ? `+${whole(rounded)}` : whole(rounded);
}

/** `[−20, +4]`; an end that the pairs do not bound is infinite. */
export function intervalText({low, high}: Interval): string {
  return `[${low === undefined ? '−∞' : signed(low)}, ${high === undefined ? '+∞' : signed(high)}]`;
}

/** `0.3 %`, or `under 0.05 %` where counting found nothing in so many rounds. */
export function shareText(share: number, rounds = Infinity): string {
  if (share === 0 && Number.isFinite(rounds)) return `under ${(100 / rounds).toFixed(2)} %`;
  return `${(share * 100).toFixed(share < 0.1 ? 2 : 0)} %`;
}
