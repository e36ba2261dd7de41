import {suggest} from '../../../domain/content/nearest.ts';
import type {Finding} from '../finding.ts';
import {compareFindings} from '../finding.ts';
import {commentLines} from './comment-lines.ts';
import {readComment} from './comment.ts';
import {reachOf, type Reach} from './reach.ts';

/** The name of findings about suppressions. */
export const suppressionRule = 'suppressions';

/** A finding that somebody answers for. It keeps its severity, so that what was allowed can be listed. */
export type Allowed = {readonly finding: Finding; readonly reason: string; readonly owner: string};

/** The rules of which findings can be: all that exist, and those that ran. */
export type RuleNames = {readonly known: ReadonlySet<string>; readonly ran: ReadonlySet<string>};

/**
 * Takes out of `findings` what comments of one file allow: each comment one finding of its rule, the first in its reach. A comment
 * that is malformed, names an unknown rule, or allows nothing is a finding itself.
 */
export function applySuppressions(
  file: string,
  text: string,
  findings: readonly Finding[],
  {known, ran}: RuleNames,
): {readonly findings: readonly Finding[]; readonly allowed: readonly Allowed[]} {
  const comments = commentLines(file, text);
  const lines = text.split(/\r?\n/);
  const numbers = new Set(comments.map(({line}) => line));
  const left = new Set(findings.toSorted(compareFindings));
  const allowed: Allowed[] = [];
  const own: Finding[] = [];
  for (const {line, column, text: written, stands, form} of comments) {
    const say = (severity: Finding['severity'], message: string, fix: string): void => {
      own.push({rule: suppressionRule, severity, file, line, column, message, fix});
    };
    const comment = readComment(written);
    const reach = reachOf(lines, line, /\.mdx?$/.test(file), numbers);
    const near = [...left].filter((finding) => isIn(reach, finding.line));
    const names = [...new Set(near.map(({rule}) => rule))].map((rule) => `\`${rule}\``).join(' or ');
    if (stands === 'over lines') {
      say(
        'error',
        'This `check-allow` does not end in its line, and is not read.',
        'Write it in one line, however long.',
      );
    } else if (stands === 'beside') {
      say(
        'error',
        'A `check-allow` stands on a line of its own.',
        `Move it to the line before: \`${form(written)}\`.`,
      );
    } else if (comment.kind === 'malformed') {
      const whole = form(`check-allow ${comment.rule ?? near[0]?.rule ?? 'RULE'}: ${comment.rest}`);
      const capitals = /[A-Z]{4}/.test(whole) ? ', with your words for the capitals' : '';
      say('error', comment.message, `Write \`${whole}\` on the line before what it allows${capitals}.`);
    } else if (!known.has(comment.rule)) {
      say(
        'error',
        `There is no rule \`${comment.rule}\`.`,
        names === ''
          ? suggest(comment.rule, known)
          : `Write ${names}, which finds something here: a comment allows one finding, and names its rule as the finding’s square brackets do.`,
      );
    } else {
      const found = near.find(({rule}) => rule === comment.rule);
      if (found !== undefined) {
        left.delete(found);
        allowed.push({finding: found, reason: comment.reason, owner: comment.owner});
      } else if (ran.has(comment.rule)) {
        say(
          'warning',
          `\`${comment.rule}\` finds nothing here that this comment could allow.`,
          names === ''
            ? 'Remove the comment, or move it to the line before the finding.'
            : `Remove the comment; or name the rule that finds something here: ${names}.`,
        );
      }
    }
  }
  return {findings: [...left, ...own], allowed};
}

function isIn(reach: Reach | undefined, line: number): boolean {
  return reach !== undefined && line >= reach.first && line <= reach.last;
}
