import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {crc32, deflateSync} from 'node:zlib';

/** Adds documents to a copy of the site that use whatever a document may use, each compiled by another of the ways there are. */
export function addDocuments(checkout: string): void {
  renameSync(join(checkout, 'docusaurus.config.ts'), join(checkout, 'site.config.ts'));
  for (const [name, text] of Object.entries(FILES)) {
    const file = join(checkout, name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}

const note = (title: string, facts = ''): string => `---
title: ${title}
description: A note for the test of both ways to build, with all that one may hold.
date: 2026-01-02
authors: [msmsoft]
tags: [measurement]
${facts}---

What stands before the cut.

{/* truncate */}
`;

const FILES: Readonly<Record<string, string | Buffer>> = {
  'docusaurus.config.ts': `import type {Config} from '@docusaurus/types';
import site from './site.config.ts';
import {shout} from './shout.mjs';

const config: Config = {
  ...site,
  markdown: {
    ...site.markdown,
    parseFrontMatter: async (file) => {
      const parsed = await file.defaultParseFrontMatter(file);
      return {...parsed, content: parsed.content, frontMatter: {...parsed.frontMatter, ...(parsed.frontMatter.loud ? {title: 'LOUD'} : {})}};
    },
  },
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {id: 'second', path: 'second', routeBasePath: 'second', sidebarPath: false, remarkPlugins: [[shout, {change: (text: string) => text.toUpperCase()}]]},
    ],
    // Last, as delivery sees the rules of the plugins before it only.
    ...(site.plugins ?? []),
  ],
};

export default config;
`,
  'shout.mjs': `import {visit} from 'unist-util-visit';

export function shout({change}) {
  return (tree) => visit(tree, 'strong', (node) => visit(node, 'text', (text) => { text.value = change(text.value); }));
}
`,
  'second/index.mdx': `---
title: Second
description: A second instance of the docs plugin, with a remark plugin of its own.
slug: /
---

It is **loud** here; [over there](./other.md) as well.
`,
  'second/other.md': `---
title: Other
description: Plain Markdown, with the front matter that the site’s own parser changes.
loud: true
mdx: {format: md}
---

<!-- a comment -->

**Strong**, <em>raw HTML</em>, and a link [back](./index.mdx).

- [x] done
`,
  'src/pages/written.mdx': `---
title: Written
description: A page in Markdown, compiled by the pages plugin.
---

# Written

Text with a [link](/practice/).
`,
  'blog/2026-01-02-everything/index.mdx': `${note('Everything', 'slug: everything\nlast_update: {date: 2026-01-03}\n')}
## A picture {/* #picture */}

![A plot of nothing](./plot.png 'The plot')

The runs are in [a file](./runs.csv); the [unlisted note](../2026-01-03-unlisted.mdx) is linked by its file.

:::note[Careful]
An admonition.
:::

<Callout kind="note" title="Aside">

With *Markdown* and {1 + 1} in it.

</Callout>

| a | b |
|---|--:|
| 1 | 2 |

\`\`\`ts title="x.ts" {1}
import {x} from 'y';
\`\`\`
`,
  'src/theme/BlogTagsPostsPage/index.tsx': `import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';

export default function Excerpts({items}) {
  return (
    <Layout title="Excerpts" description="A list that shows its notes up to their cuts, as ours do not.">
      {items.map(({content: Excerpt}) => <article key={Excerpt.metadata.permalink}><MDXContent><Excerpt /></MDXContent></article>)}
    </Layout>
  );
}
`,
  'blog/2026-01-02-everything/plot.png': picture(80),
  'blog/2026-01-02-everything/runs.csv': 'run,ms\n1,20\n',
  'blog/2026-01-02-code.mdx': `${note('Code', 'slug: code\n')}
import {Callout} from '@site/src/ui/Callout/Callout';
import plot from './2026-01-02-everything/plot.png';

export const three = 3;

There are {three} of them, with <img src={plot} alt="Nothing" />

<Callout kind="note" title="Own">

An import.

</Callout>
`,
  'blog/2026-01-03-unlisted.mdx': `${note('Unlisted', 'slug: unlisted\nunlisted: true\n')}
See [everything](./2026-01-02-everything/index.mdx#picture).
`,
  'blog/2026-01-03-draft.mdx': `${note('Draft', 'slug: draft\ndraft: true\n')}
Not yet.
`,
};

/** A PNG of noise, so large that it stays a file: pictures under 10 kB would be inlined. */
function picture(side: number): Buffer {
  let state = 1;
  const noise = (): number => (state = (state * 48_271) % 2_147_483_647) & 255;
  const rows = Array.from({length: side}, () => [0, ...Array.from({length: side * 3}, noise)]).flat();
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A part of a PNG: length, kind, data, checksum (https://www.w3.org/TR/png-3/#5Chunk-layout). */
function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
