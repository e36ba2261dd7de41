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

  it('names it even where it has options', () => {
    expect(of('``` title="x"\n1;\n```')).toEqual([]);
  });

  it('may have none where its edition is frozen', () => {
    expect(findingsOf(fences, {'versioned_docs/version-2026.1/a.mdx': docText('```\n1;\n```')})).toEqual([]);
  });
});
