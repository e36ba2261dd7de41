import * as z from 'zod';

const record = z.strictObject({
  /** The day of the run. */
  day: z.iso.date(),
  /** The kind of machine, without anything that identifies it. */
  machine: z.string().min(1),
  stages: z
    .array(
      z.strictObject({
        /** The npm script that is the stage. */
        script: z.string().min(1),
        title: z.string().min(1),
        /** The scripts of the stages without which it is not run. */
        needs: z.array(z.string().min(1)).optional(),
        seconds: z.number().nonnegative(),
      }),
    )
    .min(1),
});

/** How long each stage of this repository's own pipeline took when it was last recorded. */
export type OwnStages = z.output<typeof record>;

/** Reads the record that `npm test -- --record` writes. @throws {Error} that names every key that is wrong. */
export function parseOwnStages(data: unknown): OwnStages {
  const parsed = record.safeParse(data);
  if (!parsed.success)
    throw new Error(`The record of the stages is not one:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
