/** U+2009, between a number and its unit; it never wraps because components set figures with `white-space: nowrap`. */
export const THIN_SPACE = '\u2009';
const MINUS = '\u2212';

/** Groups thousands with commas and writes a true minus sign: `-1180.5` → `−1,180.5`. Takes plain decimal text, no exponent. */
export function groupThousands(decimal: string): string {
  const [whole = '', fraction] = decimal.replace(/^-/, '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = decimal.startsWith('-') ? MINUS : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A number at so many significant digits, in plain decimals: `formatNumber(6.6667, 2)` → `6.7`, `formatNumber(1180, 2)` → `1,200`. */
export function formatNumber(value: number, digits: number): string {
  const magnitude = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(Number(value.toPrecision(digits)))));
  const decimals = Math.max(0, digits - 1 - magnitude);
  return groupThousands(Number(value.toPrecision(digits)).toFixed(decimals));
}
