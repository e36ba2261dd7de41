import {
  useState,
  useSyncExternalStore,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import styles from './HeatMap.module.css';
import {HeatGrid} from './HeatGrid';
import {Inspector} from './Inspector';
import {Legend} from './Legend';
import type {HeatMapProps} from './model';
import {moveInGrid, type Position} from './move';

/**
 * A heat map whose cells can be inspected by pointer, touch and arrow keys. Without script it is a table with one cell
 * spelled out; it becomes a grid, with one tab stop, only once the keys work.
 */
export function HeatMap(props: HeatMapProps): ReactNode {
  const {columns, rows, measures, scale, initial} = props;
  const live = useSyncExternalStore(neverChanges, isLive, isStatic);
  const [chosen, choose] = useState(initial);
  const [pointedAt, pointAt] = useState<Position | undefined>();
  const inspected = pointedAt ?? chosen;
  const size = {rows: rows.length, columns: columns.length};

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const next = moveInGrid(chosen, event.key, event.ctrlKey, size);
    if (next === undefined) return;
    event.preventDefault();
    cellAt(event.currentTarget, next)?.focus();
  }

  /** Focus chooses, whatever moved it: a key, a click, a tap, assistive technology. */
  function onFocus(event: FocusEvent<HTMLTableElement>): void {
    const position = positionOf(event.target);
    if (position === undefined) return;
    pointAt(undefined);
    choose(position);
  }

  /** A mouse inspects what it passes over; a finger has to tap, which moves focus. */
  function onPointerOver(event: PointerEvent<HTMLTableElement>): void {
    if (event.pointerType === 'mouse') pointAt(positionOf(event.target));
  }

  return (
    <div className={styles.map}>
      <HeatGrid
        {...props}
        live={live}
        chosen={chosen}
        inspected={inspected}
        handlers={{onKeyDown, onFocus, onPointerOver, onPointerLeave: () => pointAt(undefined)}}
      />
      <div className={styles.foot}>
        <Inspector
          measures={measures}
          column={columns[inspected.column]}
          row={rows[inspected.row]}
          at={inspected.column}
          live={live}
        />
        <Legend scale={scale} />
      </div>
    </div>
  );
}

const neverChanges = () => () => undefined;
const isLive = () => true;
const isStatic = () => false;

/** The place of the cell around an element; undefined outside the cells. The first cell of each row is its header. */
function positionOf(target: EventTarget): Position | undefined {
  const cell = target instanceof Element ? target.closest('td') : null;
  const row = cell?.parentElement;
  if (!cell || !(row instanceof HTMLTableRowElement)) return undefined;
  return {row: row.sectionRowIndex, column: cell.cellIndex - 1};
}

function cellAt(table: HTMLTableElement, {row, column}: Position): HTMLElement | undefined {
  return table.tBodies[0]?.rows[row]?.cells[column + 1];
}
