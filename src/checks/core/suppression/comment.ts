/** What a comment that starts with `check-allow` says, or what it lacks. */
export type Comment =
  | {readonly kind: 'allows'; readonly rule: string; readonly reason: string; readonly owner: string}
  | {readonly kind: 'malformed'; readonly message: string};

/** A name or a handle: `@anna`, `Anna B.`. */
const person = /^@?\p{L}[\p{L}\p{N} ._/-]*$/u;

/** Reads `check-allow <rule>: reason — owner`. The dash before the owner is the last one; `--` may be typed for it. */
export function readComment(text: string): Comment {
  const [word = ''] = /^[\w-]*/.exec(text) ?? [];
  if (word !== 'check-allow')
    return malformed(`\`${word}\` does not exist: one finding can be allowed, never a file.`);
  const rule = /^check-allow\s+([a-z0-9/-]+):/.exec(text);
  if (rule?.[1] === undefined) return malformed('This `check-allow` names no rule.');
  // A blank at both ends lets a dash stand first or last.
  const rest = `${text.slice(rule[0].length)} `;
  const dash = [...rest.matchAll(/\s(?:—|--)\s/g)].at(-1);
  const reason = rest.slice(0, dash?.index).trim();
  if (!/\p{L}{2}/u.test(reason)) return malformed('This `check-allow` gives no reason.');
  const owner = dash === undefined ? '' : rest.slice(dash.index + dash[0].length).trim();
  if (!person.test(owner)) return malformed('This `check-allow` names no owner: who answers for it.');
  return {kind: 'allows', rule: rule[1], reason, owner};
}

function malformed(message: string): Comment {
  return {kind: 'malformed', message};
}
