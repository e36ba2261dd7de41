import * as z from 'zod';
import {claimSource} from '../evidence/claim-source.ts';

/** The fields of a claim as study.yaml has them. */
export const claimShape = claimSource.in.shape;

/** A figure with its unit: `6 min 12 s`. */
export const quantity = claimShape.value.unwrap();

export const text = z.string('write a text').trim().min(1, 'write a text');

const isName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What is written as a name: lower-case words joined by hyphens. */
function inNameForm(written: string): string {
  const own = written
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return isName.test(own)
    ? `\`${own}\`, here and in reproduce/claims.mjs: a name is lower-case words joined by hyphens`
    : 'lower-case words joined by hyphens, such as `closed-loop-p99`';
}

/** The name of a claim, a metric or a conclusion: claims are referred to as `<note>.<name>`. */
export const name = z.string().regex(isName, {error: ({input}) => `write ${inNameForm(String(input))}`});

/** Something wrong at a place in receipt.yaml, by its keys. */
export type FieldProblem = {readonly path: readonly (string | number)[]; readonly message: string};

/** Adds problems to what Zod reports. */
export function addProblems(
  context: {
    addIssue(issue: {code: 'custom'; path: (string | number)[]; message: string; input?: unknown}): void;
  },
  problems: readonly FieldProblem[],
): void {
  for (const {path, message} of problems) context.addIssue({code: 'custom', path: [...path], message});
}
