import type {ReactNode} from 'react';
import {wholeMinutes} from '@site/src/domain/notes/note-summary';
import {THIN_SPACE} from '@site/src/domain/quantity/format';

/** `6 min`, how long a note takes to read; `minutes` may be a fraction. */
export function ReadingTime({minutes}: {readonly minutes: number}): ReactNode {
  return `${wholeMinutes(minutes)}${THIN_SPACE}min`;
}
