/** Where the time of a run went, the slowest rule first; all in milliseconds. */
export function timeTable(rules: ReadonlyMap<string, number>, reading: number, whole: number): string {
  const rows = [...rules].toSorted(([, a], [, b]) => b - a);
  return [['reading', reading] as const, ...rows, ['in all', whole] as const]
    .map(([name, time]) => `  ${`${time.toFixed(0)} ms`.padStart(9)}  ${name}\n`)
    .join('');
}
