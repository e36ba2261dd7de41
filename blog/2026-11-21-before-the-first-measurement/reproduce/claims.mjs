import {rows} from './rank-rows.mjs';

/** @type {import('../../../src/domain/receipt/recomputation.ts').Recompute} */
export default function recompute() {
  return {tables: {ranks: rows}};
}
