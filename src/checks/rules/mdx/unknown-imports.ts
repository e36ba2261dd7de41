import path from 'node:path/posix';
import {visit} from 'unist-util-visit';
import {nearest} from '../../../domain/content/nearest.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Input} from '../../core/input.ts';
import type {Page} from '../../core/site.ts';

/** What the bundler tries behind a path without an ending. */
const endings = [
  '',
  ...['ts', 'tsx', 'js', 'jsx', 'mjs', 'json', 'mdx', 'md'].flatMap((end) => [`.${end}`, `/index.${end}`]),
];

/** Imports of files that are not there. Packages are the bundler’s to find. */
export function unknownImports({file, root}: Page, {site, file: fileOf}: Input): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  visit(root, 'mdxjsEsm', ({data, position}) => {
    for (const statement of data?.estree?.body ?? []) {
      const source = 'source' in statement ? statement.source : undefined;
      const written = typeof source?.value === 'string' ? source.value : '';
      const target = targetOf(written, file);
      if (
        target === undefined ||
        endings.some((end) => site.files.has(target + end) || fileOf(target + end) !== undefined)
      )
        continue;
      const {line, column} = source?.loc?.start ?? {line: position?.start.line ?? 1, column: 0};
      findings.push(
        errorAt(
          file,
          {line, column: column + 1},
          `\`${written}\` leads nowhere: there is no file ${target}.`,
          mendOf(written, target, site.files),
        ),
      );
    }
  });
  return findings;
}

/** The file from the root that is imported, without what the bundler is told behind `!` and `?`. */
function targetOf(written: string, from: string): string | undefined {
  const address = written.replace(/^.*!/, '').replace(/\?.*$/, '');
  if (address.startsWith('@site/')) return path.normalize(address.slice('@site/'.length));
  return /^\.{1,2}\//.test(address) ? path.join(path.dirname(from), address) : undefined;
}

function mendOf(written: string, target: string, files: ReadonlySet<string>): string {
  const folder = `${path.dirname(target)}/`;
  const beside = [...files].flatMap((name) => (name.startsWith(folder) ? [name.slice(folder.length)] : []));
  const near = nearest(path.basename(target), beside);
  return near === undefined
    ? 'Put the file there, or take the import away with what uses it.'
    : `Write \`${written.slice(0, written.lastIndexOf('/') + 1)}${near}\`.`;
}
