import * as z from 'zod';
import {groupThousands} from '../quantity/format.ts';

/** How many, and of what: 20,000 requests, 10 runs. */
export type SampleSize = {readonly n: number; readonly of: string};

const WRITTEN = /^(\d{1,3}(?:,\d{3})+|\d+) (\p{L}.*)$/u;

/** `n` of a claim as it is written. */
export const sampleSize = z
  .string('write how many and of what, such as `10 runs`')
  .transform((source, context): SampleSize => {
    const [, count = '', of = ''] = WRITTEN.exec(source.trim()) ?? [];
    const n = Number(count.replaceAll(',', ''));
    if (n >= 1) return {n, of};
    context.addIssue({
      code: 'custom',
      message: `“${source}” is no sample size: write how many and of what, such as \`10 runs\` or \`20,000 requests\``,
    });
    return z.NEVER;
  });

/** `20,000 requests`. */
export function sampleSizeText({n, of}: SampleSize): string {
  return `${groupThousands(String(n))} ${of}`;
}
