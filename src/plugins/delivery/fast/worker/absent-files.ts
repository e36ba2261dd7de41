import {existsSync} from 'node:fs';
import path from 'node:path';
import {unescape} from 'node:querystring';
import type {Root} from 'hast';
import type {VFile} from 'vfile';
import {visit} from 'unist-util-visit';

type Folders = {readonly siteDir: string; readonly staticDirs: readonly string[]};

/**
 * A rehype plugin: notes as `data.absentFiles` which files a document’s links and images may mean that are not there. Docusaurus leaves
 * such a link as it stands; once the file is there, the same text is compiled to something else.
 */
export function absentFiles(folders: Folders): (tree: Root, document: VFile) => void {
  return (tree, document) => {
    const absent = new Set<string>();
    visit(tree, 'element', ({properties: {href, src}}) => {
      for (const url of [href, src])
        if (typeof url === 'string')
          for (const file of meant(url, path.dirname(document.path), folders))
            if (!existsSync(file)) absent.add(file);
    });
    document.data.absentFiles = [...absent];
  };
}

/** The files among which Docusaurus looks for what a link means; none where it takes the link for one to a page. */
function meant(url: string, dir: string, {siteDir, staticDirs}: Folders): readonly string[] {
  const [pathname = ''] = url.split(/[?#]/);
  const ending = path.extname(pathname);
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url) || ['', '.md', '.mdx', '.html'].includes(ending)) return [];
  const name = unescape(pathname);
  if (name.startsWith('@site/')) return [path.join(siteDir, name.slice('@site/'.length))];
  return path.isAbsolute(name) ? staticDirs.map((folder) => path.join(folder, name)) : [path.join(dir, name)];
}
