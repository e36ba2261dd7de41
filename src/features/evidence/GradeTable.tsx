import type {ReactNode} from 'react';
import {grades} from '@site/src/domain/evidence/claim';
import {gradeWords} from '@site/src/domain/evidence/grade-words';
import type {GradeCounts} from '@site/src/domain/evidence/register';
import {DataTable} from '@site/src/ui/DataTable/DataTable';

type Props = {readonly counts: GradeCounts; readonly total: number};

/** What the grades mean, and how many claims of the site have each. */
export function GradeTable({counts, total}: Props): ReactNode {
  return (
    <DataTable
      caption={`The ${total} claims of this site by grade`}
      columns={[
        {label: 'Grade', kind: 'code'},
        {label: 'Claims', kind: 'number'},
        {label: 'What it says', kind: 'prose'},
      ]}
      groups={[{rows: grades.map((grade) => ({header: grade, cells: [counts[grade], gradeWords[grade]]}))}]}
    />
  );
}
