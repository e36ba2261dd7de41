import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {headings} from './rule.ts';

function of(body: string, file = 'docs/a.mdx'): readonly string[] {
  return findingsOf(headings, {[file]: docText(body)});
}

describe('headings', () => {
  it('go down one level at a time and up by any', () => {
    expect(of('## A\n\n### B\n\n#### C\n\n## D\n')).toEqual([]);
    expect(of('## A\n\n#### C\n')).toEqual([
      'docs/a.mdx:8:1 error: “C” is an h4 below an h2: a level is left out. → Write `### C`.',
    ]);
  });

  it('report one gap once', () => {
    expect(of('#### A\n\n#### B\n\n#### C\n')).toHaveLength(1);
  });

  it('leave the h1 to the title, save in src/pages', () => {
    expect(of('# A page\n')).toHaveLength(1);
    expect(of('# A page\n', 'src/pages/a.mdx')).toEqual([]);
    expect(of('Text.\n', 'src/pages/a.mdx')).toHaveLength(1);
  });

  it('have ids of their own', () => {
    expect(of('## A {/* #x */}\n\n## B {/* #x */}\n')).toEqual([
      'docs/a.mdx:8:1 error: The id `x` is taken by “A” in line 6. → Write another id: `{/* #… */}` at the end of the heading.',
    ]);
    expect(of('## A\n\n## A\n')).toEqual([]);
  });
});
