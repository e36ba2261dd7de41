import {publish} from '../../src/domain/evidence/publish.ts';
import {ScaffoldError} from './scaffold-error.ts';
import {explainFindings, folderOf, readStudyFolder, sha256, type Written} from './study-folder.ts';

/** What publishing the newest revision of a study writes; nothing where it is published. @throws {ScaffoldError} */
export function publishStudy(
  root: string,
  slug: string,
): {readonly revision: string; readonly written: readonly Written[]} {
  const result = publish(readStudyFolder(root, slug), sha256);
  switch (result.kind) {
    case 'published':
      return {
        revision: result.revision,
        written: [{file: `${folderOf(slug)}/published.json`, text: result.json}],
      };
    case 'already':
      return {revision: result.revision, written: []};
    case 'refused':
      throw new ScaffoldError(
        `${slug} cannot be published, and nothing was written:\n${explainFindings(slug, result.findings)}`,
      );
  }
}
