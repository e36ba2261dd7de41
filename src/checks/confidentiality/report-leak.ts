import type {RuleFinding} from '../core/finding.ts';
import {leakKinds, type LeakKind} from './leak.ts';
import {mask} from './mask.ts';
import type {LineAndColumn} from './scan/place.ts';
import {foldsLines, joinsLines} from './view/view.ts';

/** What a finding is about: where it stands, the value, and how the source hides it. */
export type Reported = {
  readonly file: string;
  readonly kind: LeakKind;
  readonly from: LineAndColumn;
  readonly to: LineAndColumn;
  readonly value: string;
  readonly hidden?: string | undefined;
  /** What stands behind the kind: a vendor. */
  readonly where?: string;
  /** True where the place is none of the file’s text. */
  readonly packed?: boolean;
};

/** A leak as a finding. The message shows the value masked, and the core masks the source’s line. */
export function reportLeak({
  file,
  kind,
  from,
  to,
  value,
  hidden,
  where,
  packed = false,
}: Reported): RuleFinding {
  const [what, instead] = leakKinds[kind];
  const place = where === undefined ? '' : ` ${where}`;
  return {
    file,
    line: from.line,
    column: from.column,
    end: to,
    severity: 'error',
    part: kind,
    message: `${what}${place}: ${mask(value)}${hiddenAs(hidden)}.`,
    fix: instead,
    // A decoded value stands nowhere as it is, and what was packed has no line: there the place alone would mask too little.
    secret: hidden === undefined && !packed ? true : value,
  };
}

/** What a message adds behind a value that the source does not write plainly, with its comma; nothing where it does. */
export function hiddenAs(hidden: string | undefined): string {
  if (hidden === undefined) return '';
  return hidden === joinsLines || hidden === foldsLines
    ? ', which goes on in the next line'
    : `, written as ${hidden}`;
}
