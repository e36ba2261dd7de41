import rows from '@generated/evidence/default/rows.json';
import type {RegisterRow} from '@site/src/domain/evidence/register';

/** Every row of the register, of all its pages: a chunk of its own, which a register of one page never loads. */
export const allRows: readonly RegisterRow[] = rows;
