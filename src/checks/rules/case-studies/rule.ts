import {studyGaps} from '../../../domain/evidence/gaps.ts';
import {restore} from '../../../domain/evidence/restore.ts';
import {readStudyFiles, type StudyFiles} from '../../../domain/evidence/study-files.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import {sha256} from '../../core/sha256.ts';
import type {Site} from '../../core/site.ts';
import {studyFilesOf} from '../../core/study-files.ts';

/** Each folder of case-studies/ has a study.yaml that fits its schema, its revisions whole, and what is published as it was published. */
export const caseStudies: Rule = {
  id: 'case-studies',
  about:
    'study.yaml fits its schema, each revision has its text, and what is published stays as it was published.',
  check: (site) => [
    ...studyFilesOf(site).flatMap(checkStudy),
    ...foldersWithout(site).map((folder) =>
      errorAt(
        `${folder}/study.yaml`,
        {line: 1, column: 1},
        'The case study has no study.yaml.',
        `If it was deleted: \`${restore(`${folder}/study.yaml`)}\`. If the case study is new: move this folder away, run \`npm run new -- case-study ${folder.replace('case-studies/', '')}\`, and move its texts back.`,
      ),
    ),
  ],
};

function checkStudy(files: StudyFiles): readonly RuleFinding[] {
  // Those of the texts are found by the rule `gaps`, as in any page.
  const found = [...readStudyFiles(files, sha256).findings, ...studyGaps(files.study)];
  return found.map(({kind, file, line, column, message, fix}) => ({
    file: `case-studies/${files.slug}/${file}`,
    line,
    column,
    severity: kind === 'mistake' ? 'error' : 'warning',
    message,
    fix,
  }));
}

function foldersWithout({files, data}: Site): readonly string[] {
  const folders = new Set([...files].flatMap((file) => /^case-studies\/[^/]+(?=\/)/.exec(file)?.[0] ?? []));
  return [...folders].filter((folder) => !data.some(({file}) => file === `${folder}/study.yaml`));
}
