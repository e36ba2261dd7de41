import {isPlaceholder} from '../placeholders.ts';

/** What a comment that starts with `check-allow` says, or all that it lacks, and how it would be whole. */
export type Comment =
  | {readonly kind: 'allows'; readonly rule: string; readonly reason: string; readonly owner: string}
  | {
      readonly kind: 'malformed';
      readonly message: string;
      readonly rule: string | undefined;
      readonly rest: string;
    };

/** A name or a handle: `@anna`, `Anna B.`. */
const person = /^@?\p{L}[\p{L}\p{N} ._/-]*$/u;
/** What examples write for somebody: nobody answers for it. */
const nobody = /^@?(?:owner|your[ -]?name|name|somebody)$/i;

/** Reads `check-allow <rule>: reason — owner`. The dash before the owner is the last one; `--` may be typed for it. */
export function readComment(text: string): Comment {
  const [word = ''] = /^[\w-]*/.exec(text) ?? [];
  const named = /^[\w-]+\s+(?<rule>[a-z0-9/-]+):/.exec(text);
  const rule = named?.groups?.['rule'];
  // A blank at both ends lets a dash stand first or last.
  const said = ` ${text.slice(named?.[0].length ?? word.length).replace(/^\s*:/, '')} `;
  const dash = [...said.matchAll(/\s(?:—|--)\s/g)].at(-1);
  // A hyphen is the slip of who has no key for the dash; it counts where a name stands behind it.
  const slip = dash === undefined ? /\s[-–]\s(?=\s*[@\p{Lu}]\S*(?:\s\S+){0,2}\s*$)/u.exec(said) : null;
  const mark = dash ?? slip ?? undefined;
  const reason = said.slice(0, mark?.index).trim();
  const owner = mark === undefined ? '' : said.slice(mark.index + mark[0].length).trim();
  const hasReason = /\p{L}{2}/u.test(reason) && reason !== 'reason' && !isPlaceholder(reason);
  const hasOwner = person.test(owner) && !nobody.test(owner);
  if (word === 'check-allow' && rule !== undefined && hasReason && hasOwner && slip === null)
    return {kind: 'allows', rule, reason, owner};
  const lacks = [
    ...(rule === undefined ? ['names no rule (its name and a colon come first)'] : []),
    ...(hasReason ? [] : ['gives no reason']),
    ...(hasOwner
      ? []
      : [nobody.test(owner) ? `names nobody (“${owner}” is an example)` : 'names nobody who answers for it']),
    ...(hasOwner && slip !== null
      ? [`has \`${slip[0].trim()}\` before the name, where a dash stands (\`—\`, or \`--\`)`]
      : []),
  ];
  const message =
    word === 'check-allow'
      ? `This \`check-allow\` ${lacks.join(', ')}.`
      : `\`${word}\` does not exist: one finding can be allowed, never a file.`;
  return {
    kind: 'malformed',
    message,
    rule,
    rest: `${hasReason ? reason : 'WHY IT IS RIGHT'} — ${hasOwner ? owner : 'YOUR NAME'}`,
  };
}
