import * as z from 'zod';
import type {Revision} from '../../src/domain/evidence/revision.ts';
import {ScaffoldError} from './scaffold-error.ts';

/**
 * Refuses a day that the gate would refuse once it is written: one that is none, that lies ahead, or before that of the revision
 * before. @throws {ScaffoldError}
 */
export function checkRevisionDay(date: string, today: string, last?: Pick<Revision, 'id' | 'date'>): void {
  if (!z.iso.date().safeParse(date).success)
    throw new ScaffoldError(`--date ${date} is no day, and nothing was written: write --date YYYY-MM-DD.`);
  if (date > today)
    throw new ScaffoldError(
      `--date ${date} lies ahead, and nothing was written: write the day on which the revision is published, ${today} at the latest. Only the day of a new field note may lie ahead.`,
    );
  if (last !== undefined && date < last.date)
    throw new ScaffoldError(
      `--date ${date} is before ${last.date}, the day of ${last.id}, and nothing was written: write a day from ${last.date} to ${today}.`,
    );
}
