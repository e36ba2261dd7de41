import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {mdx} from './rule.ts';

describe('an import', () => {
  it('of a file that is not there is told, with the nearest beside it', () => {
    const texts = {
      'blog/2026-11-21-a/index.mdx': docText(
        "import A from './_prat.mdx';\nimport b from '@site/src/c';\n\n<A /> {b}",
      ),
      'blog/2026-11-21-a/_part.mdx': 'Text.',
    };
    expect(findingsOf(mdx, texts)).toEqual([
      'blog/2026-11-21-a/index.mdx:6:15 error: `./_prat.mdx` leads nowhere: there is no file blog/2026-11-21-a/_prat.mdx. → Write `./_part.mdx`.',
      'blog/2026-11-21-a/index.mdx:7:15 error: `@site/src/c` leads nowhere: there is no file src/c. → Put the file there, or take the import away with what uses it.',
    ]);
  });

  it('of a module without its ending, of a loader’s query and of a package is right', () => {
    const body =
      "import A from '@site/src/ui/A';\nimport b from '!raw-loader!./b.txt?x';\nimport C from '@theme/C';";
    const texts = {'docs/a.mdx': docText(body), 'docs/b.txt': 'b', 'src/ui/A.tsx': ''};
    expect(findingsOf(mdx, texts)).toEqual([]);
  });
});
