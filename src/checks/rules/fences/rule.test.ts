import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {fences} from './rule.ts';

function of(body: string): readonly string[] {
  return findingsOf(fences, {'docs/a.mdx': docText(body)});
}

describe('a code fence', () => {
  it('names its language, in a list and a quotation too', () => {
    expect(of('```ts\n1;\n```\n\n- ```bash\n  ls\n  ```')).toEqual([]);
    expect(of('> ```\n> 1;\n> ```').map((line) => line.split(' ')[0])).toEqual(['docs/a.mdx:6:3']);
  });

  it('names it before its options', () => {
    expect(of('```ts title="x" {1}\n1;\n```')).toEqual([]);
    for (const options of ['title="x"', '{1,3}'])
      expect(of(`\`\`\` ${options}\n1;\n\`\`\``)[0]).toMatch(/The code fence has no language/);
  });

  it.each([
    ['jvascript', 'If `javascript` is meant, write that. If not, write `ts` for TypeScript, '],
    ['Typescript', 'If `typescript` is meant'],
    ['jss', 'If `js` is meant'],
    ['erlang', 'Write `ts` for TypeScript, '],
  ])('names one that the site can set, and not %s', (language, fix) => {
    const [line] = of(`Text.\n\n\`\`\`${language}\n1;\n\`\`\``);
    expect(line).toMatch(/^docs\/a\.mdx:8:1 error: The site knows no language `\w+`/);
    expect(line?.split(' → ')[1]).toContain(fix);
    expect(line).toContain('All names stand in src/domain/content/fence-languages.ts.');
  });

  it.each(['console', 'shell-session', 'Console'])(
    'is `terminal` for a session, which others call %s',
    (language) => {
      expect(of(`\`\`\`${language}\n$ ls\n\`\`\``)).toEqual([
        `docs/a.mdx:6:1 error: The site knows no language \`${language}\`: the build would stop at this code fence. → Write \`terminal\`, and begin each command with \`$ \`.`,
      ]);
    },
  );

  it('is no script where prompts stand in it', () => {
    expect(of('```sh\n$ npm ci\nadded 3\n```')).toEqual([
      'docs/a.mdx:6:1 error: A prompt (`$ `) stands in a script: this `sh` is a session. → Write `terminal` in place of `sh`; or, if it is a script, take each `$ ` out.',
    ]);
    expect(of('```sh\nnpm ci\necho $ a\n```\n\n```terminal\n$ ls\n```')).toEqual([]);
  });

  it('may have none where its edition is frozen', () => {
    expect(findingsOf(fences, {'versioned_docs/version-2026.1/a.mdx': docText('```\n1;\n```')})).toEqual([]);
  });
});
