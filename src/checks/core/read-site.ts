import {listFiles, readText} from './read-files.ts';
import {readPage} from './read-page.ts';
import {siteRoutes} from './routes.ts';
import type {DataFile, Site, TranscriptFile} from './site.ts';
import {readYaml} from './yaml.ts';

/** Reads the site under `root` once: every Markdown file, data file and transcript, what exists, and the address of each page. */
export function readSite(root: string): Site {
  return siteOf(listFiles(root), (file) => readText(root, file));
}

/** The site that consists of `files` (paths from the root), each read by `read` where its text matters. */
export function siteOf(files: readonly string[], read: (file: string) => string): Site {
  const pages = files
    .filter((file) => /\.mdx?$/.test(file) && !file.startsWith('static/') && !unpublished.test(file))
    .map((file) => readPage(file, read(file)));
  const data = files.flatMap((file) => readData(file, read));
  const transcripts = files.flatMap((file) => readTranscript(file, read));
  return {pages, data, transcripts, files: new Set(files), routes: siteRoutes(pages, data, files)};
}

/** In src/pages Docusaurus passes over what starts with an underscore. */
const unpublished = /^src\/pages\/(?:.*\/)?_/;

function readData(file: string, read: (file: string) => string): readonly DataFile[] {
  const slug = /^case-studies\/([^/]+)\/study\.ya?ml$/.exec(file)?.[1];
  const kind = slug !== undefined ? 'study' : (kindOf(file) ?? dataKinds[file]);
  if (kind === undefined) return [];
  const source = read(file);
  return [{file, kind, ...(slug === undefined ? {} : {slug}), source, yaml: readYaml(source)}];
}

/** What of a case study was published (it has no slug of its own, since study.yaml is the study), and what reproduces a note. */
function kindOf(file: string): DataFile['kind'] | undefined {
  if (/^case-studies\/[^/]+\/published\.json$/.test(file)) return 'published';
  return /^blog\/[^/]+\/receipt\.yaml$/.test(file) ? 'receipt' : undefined;
}

const dataKinds: Readonly<Record<string, DataFile['kind']>> = {
  'blog/authors.yml': 'authors',
  'blog/tags.yml': 'tags',
  'blog/series.yml': 'series',
  'editions.yaml': 'editions',
  // JSON is read as the YAML that it is.
  'versions.json': 'versions',
};

function readTranscript(file: string, read: (file: string) => string): readonly TranscriptFile[] {
  const [, slug, name] = /^case-studies\/([^/]+)\/transcripts\/([^/]+)\.txt$/.exec(file) ?? [];
  return slug === undefined || name === undefined ? [] : [{file, id: `${slug}/${name}`, source: read(file)}];
}
