import {isDay} from '../../domain/notes/day.ts';
import {CannotRun} from './git.ts';

/**
 * The day that a run judges by, as YYYY-MM-DD: that of the build where `BUILD_DAY` gives it, so that check and build agree on which
 * notes are published; else today. @throws {CannotRun} where BUILD_DAY is no day
 */
export function judgedDay(environment: Readonly<Record<string, string | undefined>>, today: string): string {
  const given = environment['BUILD_DAY'] ?? '';
  if (given === '') return today;
  if (!isDay(given)) throw new CannotRun(`BUILD_DAY is “${given}”: write a day as YYYY-MM-DD, or unset it.`);
  return given;
}
