import type {ChartAxis} from '@site/src/domain/chart/chart';

/** What an axis shows, in which unit, and that it is not linear where it is not: equal distances then mean something else. */
export function axisTitle({label, unit, scale}: ChartAxis): string {
  const named = unit === '' ? label : `${label}, ${unit}`;
  return scale === 'log' ? `${named} · log scale` : named;
}
