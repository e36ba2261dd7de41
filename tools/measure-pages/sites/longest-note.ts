import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import * as z from 'zod';
import {frontMatterText} from '../../../src/domain/content/front-matter-text.ts';

const frontMatter = z.object({slug: z.string(), draft: z.boolean().default(false)});

/** Address of the published field note with the longest source: the one that takes longest to arrive. Throws when there is none. */
export function longestNote(root: string): string {
  const [longest] = globSync('blog/*/index.{md,mdx}', {cwd: root})
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .flatMap((text) => {
      const {slug, draft} = frontMatter.parse(parse(frontMatterText(text) ?? ''));
      return draft ? [] : [slug];
    });
  if (longest === undefined) throw new Error('blog/ holds no published note to go to.');
  return `/field-notes/${longest}/`;
}
