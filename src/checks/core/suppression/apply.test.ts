import {describe, expect, it} from 'vitest';
import type {Finding} from '../finding.ts';
import {applySuppressions} from './apply.ts';

const names = {known: new Set(['links', 'numbers', 'other']), ran: new Set(['links', 'numbers'])};

/** Applies the comments of a text to findings of `links` in these lines; what is left and what was allowed, by line, and what is said. */
function apply(text: string, lines: readonly number[], file = 'docs/a.mdx', rule = 'links') {
  const findings = lines.map((line): Finding => ({
    rule,
    severity: 'error',
    file,
    line,
    column: 1,
    message: 'Wrong.',
    fix: 'Mend.',
  }));
  const result = applySuppressions(file, text, findings, names);
  return {
    left: result.findings.filter((finding) => finding.rule === rule).map(({line}) => line),
    allowed: result.allowed.map(({finding}) => finding.line),
    said: result.findings.flatMap(({rule: name, severity, line, message, fix}) =>
      name === 'suppressions' ? [`${line} ${severity}: ${message} → ${fix}`] : [],
    ),
  };
}

const comment = '{/* check-allow links: it comes next week — @anna */}';
const quiet = {left: [], said: []};

describe('a suppression', () => {
  it('allows one finding of its rule in the next line, with reason and owner', () => {
    const result = applySuppressions(
      'docs/a.mdx',
      `${comment}\nx`,
      [{rule: 'links', severity: 'error', file: 'docs/a.mdx', line: 2, column: 3, message: 'Wrong.'}],
      names,
    );
    expect(result.findings).toEqual([]);
    expect(result.allowed).toMatchObject([
      {finding: {severity: 'error', line: 2}, reason: 'it comes next week', owner: '@anna'},
    ]);
  });

  it('allows one and not the next; two stand in two lines', () => {
    expect(apply(`${comment}\nx`, [2, 2])).toEqual({left: [2], allowed: [2], said: []});
    expect(apply(`${comment}\n${comment}\n\nx`, [4, 4])).toEqual({...quiet, allowed: [4, 4]});
  });

  it('reaches the block that follows: a paragraph, a table, an element, a whole fence, and no farther', () => {
    expect(apply(`${comment}\n\nx\ny\n\nz`, [4, 6])).toEqual({left: [6], allowed: [4], said: []});
    expect(apply(`${comment}\n\n\`\`\`text\na\n\nb\n\`\`\`\nc`, [6, 8])).toEqual({
      left: [8],
      allowed: [6],
      said: [],
    });
    expect(apply(`---\n# check-allow links: it comes — Anna B.\na: b\nc: d\n---\n`, [3, 4])).toEqual({
      ...quiet,
      left: [4],
      allowed: [3],
    });
  });

  it.each([
    ['a.yaml', '# check-allow links: it comes — @anna'],
    ['a.txt', '# check-allow links: it comes -- @anna'],
    ['a.svg', '<!-- check-allow links: it comes — @anna -->'],
    ['a.css', '/* check-allow links: it comes — @anna */'],
    ['a.ts', '// check-allow links: it comes — @anna'],
    ['a.md', '<!-- check-allow links: a – or — in it — @anna -->'],
  ])('is a comment as %s has it', (file, text) => {
    expect(apply(`${text}\nx\n\ny`, [2], file)).toEqual({...quiet, allowed: [2]});
    expect(apply(`${text}\nx\n\ny`, [4], file).allowed).toEqual([]);
  });

  it('is none in JSON, in code that is shown, or in the other form', () => {
    const nothing = {left: [2], allowed: [], said: []};
    expect(apply('# check-allow links: it comes — @anna\nx', [2], 'a.json')).toEqual(nothing);
    expect(apply('# check-allow links: it comes — @anna\nx', [2])).toEqual(nothing);
    expect(apply(`\`\`\`mdx\n${comment}\nx\n\`\`\``, [3])).toEqual({...nothing, left: [3]});
    expect(apply(`Write \`${comment}\`.`, [])).toEqual({left: [], allowed: [], said: []});
  });
});

describe('a suppression that is a finding itself', () => {
  it.each([
    [
      'check-allow: it comes — @anna',
      'names no rule (its name and a colon come first)',
      'check-allow links: it comes — @anna',
    ],
    [
      'check-allow',
      'names no rule (its name and a colon come first), gives no reason, names nobody who answers for it',
      'check-allow links: WHY IT IS RIGHT — YOUR NAME',
    ],
    [
      'check-allow links: it comes',
      'names nobody who answers for it',
      'check-allow links: it comes — YOUR NAME',
    ],
    [
      'check-allow links: it comes — 17',
      'names nobody who answers for it',
      'check-allow links: it comes — YOUR NAME',
    ],
    [
      'check-allow links: it comes — Your Name',
      'names nobody (“Your Name” is an example)',
      'check-allow links: it comes — YOUR NAME',
    ],
    [
      'check-allow links: it comes - Anna',
      'has `-` before the name, where a dash stands (`—`, or `--`)',
      'check-allow links: it comes — Anna',
    ],
    [
      'check-allow links: it comes - next week',
      'names nobody who answers for it',
      'check-allow links: it comes - next week — YOUR NAME',
    ],
    ['check-allow links:  — @anna', 'gives no reason', 'check-allow links: WHY IT IS RIGHT — @anna'],
    [
      'check-allow links: WHY IT IS RIGHT — @anna',
      'gives no reason',
      'check-allow links: WHY IT IS RIGHT — @anna',
    ],
    ['check-allow links: reason — @anna', 'gives no reason', 'check-allow links: WHY IT IS RIGHT — @anna'],
    [
      'check-allow links: .',
      'gives no reason, names nobody who answers for it',
      'check-allow links: WHY IT IS RIGHT — YOUR NAME',
    ],
  ])('%s', (text, lacks, whole) => {
    const capitals = /WHY|YOUR/.test(whole) ? ', with your words for the capitals' : '';
    expect(apply(`{/* ${text} */}\nx`, [2])).toEqual({
      left: [2],
      allowed: [],
      said: [
        `1 error: This \`check-allow\` ${lacks}. → Write \`{/* ${whole} */}\` on the line before what it allows${capitals}.`,
      ],
    });
  });

  it('would allow a file, and says how one finding is allowed', () => {
    expect(apply('{/* check-allow-file links: it comes — @anna */}\nx', [2]).said).toEqual([
      '1 error: `check-allow-file` does not exist: one finding can be allowed, never a file. → Write `{/* check-allow links: it comes — @anna */}` on the line before what it allows.',
    ]);
  });

  it('names a rule that there is not; of those that find something here the nearest is meant', () => {
    expect(apply(comment.replace('links', 'link'), []).said).toEqual([
      '1 error: There is no rule `link`. → Write `links`.',
    ]);
    expect(apply(`${comment.replace('links', 'address')}\nx`, [2]).said).toEqual([
      '1 error: There is no rule `address`. → Write `links`, which finds something here: a comment allows one finding, and names its rule as the finding’s square brackets do.',
    ]);
  });

  it('shares its line', () => {
    expect(apply(`x ${comment}\ny`, [2]).said).toEqual([
      `1 error: A \`check-allow\` stands on a line of its own. → Move it to the line before: \`${comment}\`.`,
    ]);
  });

  it('goes on in the next line', () => {
    expect(apply(`${comment.replace(' next', '\nnext')}\nx`, [3]).said).toEqual([
      '1 error: This `check-allow` does not end in its line, and is not read. → Write it in one line, however long.',
    ]);
  });

  it('allows nothing, unless its rule did not run; where another rule finds something, that is named', () => {
    expect(apply(`${comment}\nx\n\ny`, [4]).said).toEqual([
      '1 warning: `links` finds nothing here that this comment could allow. → Remove the comment, or move it to the line before the finding.',
    ]);
    expect(apply(`${comment}\nx`, [2], 'docs/a.mdx', 'numbers').said).toEqual([
      '1 warning: `links` finds nothing here that this comment could allow. → Remove the comment; or name the rule that finds something here: `numbers`.',
    ]);
    expect(apply(comment.replace('links', 'other'), []).said).toEqual([]);
  });
});
