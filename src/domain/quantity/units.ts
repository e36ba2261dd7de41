/**
 * The units that the site's figures may carry. `base` is how many base units one of it is: seconds for time, bytes for
 * data, and 1 for everything that is counted. SI prefixes are decimal (kB = 1000 bytes); minutes to weeks are exact.
 */
export const units = {
  ns: {dimension: 'time', base: 1e-9},
  µs: {dimension: 'time', base: 1e-6},
  ms: {dimension: 'time', base: 1e-3},
  s: {dimension: 'time', base: 1},
  min: {dimension: 'time', base: 60},
  h: {dimension: 'time', base: 3600},
  days: {dimension: 'time', base: 86_400},
  weeks: {dimension: 'time', base: 604_800},
  B: {dimension: 'data', base: 1},
  kB: {dimension: 'data', base: 1e3},
  MB: {dimension: 'data', base: 1e6},
  GB: {dimension: 'data', base: 1e9},
  TB: {dimension: 'data', base: 1e12},
  '%': {dimension: 'share', base: 0.01},
  '×': {dimension: 'multiple', base: 1},
  'req/s': {dimension: 'request rate', base: 1},
  'req/s/core': {dimension: 'request rate per core', base: 1},
  'events/week': {dimension: 'event rate', base: 1},
  cores: {dimension: 'cores', base: 1},
  '': {dimension: 'count', base: 1},
} as const satisfies Record<string, {readonly dimension: string; readonly base: number}>;

export type Unit = keyof typeof units;
export type Dimension = (typeof units)[Unit]['dimension'];

export function isUnit(name: string): name is Unit {
  return Object.hasOwn(units, name);
}

export function dimensionOf(unit: Unit): Dimension {
  return units[unit].dimension;
}
