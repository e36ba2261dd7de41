import path from 'node:path';
import type {StudyFiles} from '../../domain/evidence/study-files.ts';
import type {Site} from './site.ts';

/** The files of every case study of the site that has a study.yaml. */
export function studyFilesOf({data, pages, transcripts}: Site): readonly StudyFiles[] {
  const texts = Map.groupBy(
    pages.filter(({file}) => /^case-studies\/[^/]+\/r\d+\.mdx$/.test(file)),
    ({scope}) => scope,
  );
  const sessions = Map.groupBy(transcripts, ({id}) => path.dirname(id));
  const published = new Map(
    data.filter(({kind}) => kind === 'published').map(({file, source}) => [path.dirname(file), source]),
  );
  return data.flatMap(({slug, source}) => {
    if (slug === undefined) return [];
    const folder = `case-studies/${slug}`;
    return [
      {
        slug,
        study: source,
        published: published.get(folder),
        texts: new Map((texts.get(folder) ?? []).map((page) => [path.parse(page.file).name, page.source])),
        transcripts: new Map((sessions.get(slug) ?? []).map(({id, source}) => [path.basename(id), source])),
      },
    ];
  });
}
