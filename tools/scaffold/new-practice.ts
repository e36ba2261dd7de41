import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {stringify} from 'yaml';
import {docFrontMatter} from '../../src/domain/content/front-matter/doc.ts';
import {parseRegistry} from '../../src/domain/editions/registry.ts';
import {appendRevision} from './append-revision.ts';
import {frontMatterLines} from './front-matter-lines.ts';
import {textGap} from './gap.ts';
import {scalar} from './new-note.ts';
import {ScaffoldError} from './scaffold-error.ts';
import {slugOf} from './slug.ts';
import type {Written} from './study-folder.ts';

const FOLDER = 'docs/practice';

/** The file of a new practice page, and its reason in editions.yaml: the frozen edition does not have it. @throws {ScaffoldError} */
export function newPractice(root: string, title: string): readonly Written[] {
  const slug = slugOf(title);
  const taken = [`${slug}.mdx`, `${slug}.md`].find((name) => existsSync(path.join(root, FOLDER, name)));
  if (taken !== undefined)
    throw new ScaffoldError(`${FOLDER}/${taken} is there already, and nothing was written.`);
  const known = {title: scalar(title), sidebar_position: String(nextPosition(root))};
  const page = {
    file: `${FOLDER}/${slug}.mdx`,
    text: `${frontMatterLines(docFrontMatter.shape, known, ['sidebar_label'])}\n${body(slug)}`,
  };
  const editions = withReason(readFileSync(path.join(root, 'editions.yaml'), 'utf8'), slug, title);
  return editions === undefined ? [page] : [page, {file: 'editions.yaml', text: editions}];
}

/** The place after the last page of the sidebar. */
function nextPosition(root: string): number {
  const places = readdirSync(path.join(root, FOLDER))
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => readFileSync(path.join(root, FOLDER, name), 'utf8'))
    .map((source) => Number(/^sidebar_position: *([\d.]+)/m.exec(source)?.[1] ?? 0));
  return Math.floor(Math.max(0, ...places)) + 1;
}

/** editions.yaml with the reason why the open edition has this page; undefined where no edition was frozen before. */
function withReason(source: string, slug: string, title: string): string | undefined {
  const parsed = parseRegistry(source);
  if (parsed.kind === 'findings')
    throw new ScaffoldError('Mend editions.yaml first (npm run check); nothing was written.');
  const [open, before] = parsed.value.editions;
  if (open === undefined || before === undefined) return undefined;
  const change = {
    page: `practice/${slug}`,
    from: before.name,
    to: open.name,
    kind: 'addition',
    reason: `The practice page “${title}” is new.`,
  };
  if (parsed.value.changes.length > 0) return appendRevision(source, change, 'changes');
  const list = stringify({changes: [change]}, {lineWidth: 0});
  return `${source.replace(/^changes:[ \t]*(?:\[\])?[ \t]*$/m, '').trimEnd()}\n\n${list}`;
}

function body(slug: string): string {
  return `## What it is and who it is for {/* #for-whom */}

${textGap('the trouble as the client says it, and what they get.')}

## When you need it {/* #when */}

${textGap('the signs that a client can see without us, as a numbered list.')}

## How we work {/* #how */}

${textGap('the steps in their order, each with the question that it answers.')}

## Related field notes {/* #field-notes */}

<RelatedNotes practice="${slug}" />

## Start an engagement {/* #start */}

${textGap('what to describe in the first message.')}

[Start an engagement](/engage/)
`;
}
