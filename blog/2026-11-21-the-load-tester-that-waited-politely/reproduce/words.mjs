// How figures are written in tables.
import {formatNumber, groupThousands, THIN_SPACE} from '../../../src/domain/quantity/format.ts';

export function count(value) {
  return groupThousands(Math.round(value).toFixed(0));
}

/** Milliseconds, as far as another run would agree. */
export function ms(value) {
  return `${bareMs(value)}${THIN_SPACE}ms`;
}

/** The same for a column that names the unit. */
export function bareMs(value) {
  return formatNumber(value, value < 10 ? 2 : 3);
}

/** Hundredths, for a column that names the unit. */
export function barePercent(share) {
  return groupThousands((share * 100).toFixed(share < 0.01 ? 2 : 1));
}

export function percent(share) {
  return `${barePercent(share)}${THIN_SPACE}%`;
}
