export type Position = {readonly row: number; readonly column: number};
export type Size = {readonly rows: number; readonly columns: number};

/**
 * Where a key leads in a grid, after the grid pattern of the ARIA Authoring Practices: arrows step and stop at the edges,
 * Home and End go to the ends of the row, with Ctrl to the first and last cell. Undefined for a key that is not the grid's.
 */
export function moveInGrid(
  {row, column}: Position,
  key: string,
  ctrl: boolean,
  size: Size,
): Position | undefined {
  const last = {row: size.rows - 1, column: size.columns - 1};
  if (ctrl) {
    if (key === 'Home') return {row: 0, column: 0};
    return key === 'End' ? last : undefined;
  }
  switch (key) {
    case 'ArrowUp':
      return {row: Math.max(0, row - 1), column};
    case 'ArrowDown':
      return {row: Math.min(last.row, row + 1), column};
    case 'ArrowLeft':
      return {row, column: Math.max(0, column - 1)};
    case 'ArrowRight':
      return {row, column: Math.min(last.column, column + 1)};
    case 'Home':
      return {row, column: 0};
    case 'End':
      return {row, column: last.column};
    default:
      return undefined;
  }
}
