import {describe, expect, it} from 'vitest';
import {textToCopy} from './copy.ts';

/** As much of an element as copying looks at: its text, its class and what is in it. */
type Fake = {
  readonly className: string;
  readonly textContent: string;
  readonly querySelectorAll: (selector: string) => readonly Fake[];
};

function fake(className: string, ...children: readonly (Fake | string)[]): Fake {
  const inner = children.filter((child) => typeof child !== 'string');
  return {
    className,
    textContent: children.map((child) => (typeof child === 'string' ? child : child.textContent)).join(''),
    querySelectorAll: (selector) =>
      inner.flatMap((child) => [
        ...(`.${child.className}` === selector ? [child] : []),
        ...child.querySelectorAll(selector),
      ]),
  };
}

const code = fake(
  'code-text',
  fake('line', fake('tok-comment', '# why'), '\n'),
  fake('line', fake('tok-prompt', '$ '), fake('tok-command', 'cat <<E \\'), '\n'),
  fake('line', fake('tok-prompt', '>'), fake('tok-command', ''), '\n'),
  fake('line', fake('tok-prompt', '> '), fake('tok-command', '  E'), '\n'),
  fake('line', 'out ', fake('tok-metric', '2.4 s'), '\n'),
  fake('line', fake('tok-prompt', '$ '), fake('tok-command', 'ls'), '\n'),
) as unknown as ParentNode & Node; // what textToCopy uses is there

describe('textToCopy', () => {
  it('takes commands without prompts and output, continued ones as they were typed', () => {
    expect(textToCopy(code, 'commands')).toBe('cat <<E \\\n\n  E\nls');
  });

  it('takes the whole as it is shown, without a line break at the end', () => {
    expect(textToCopy(code, 'whole')).toBe('# why\n$ cat <<E \\\n>\n>   E\nout 2.4 s\n$ ls');
  });
});
