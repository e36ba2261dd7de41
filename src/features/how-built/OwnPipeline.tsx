import type {ReactNode} from 'react';
import record from '@generated/history/default/stages.json';
import {formatDate} from '@site/src/domain/content/date';
import {formatQuantity, parseQuantity} from '@site/src/domain/quantity/quantity';
import {DataTable} from '@site/src/ui/DataTable/DataTable';

/** The stages of this repository's own pipeline with the times of their last recorded run. */
export function OwnPipeline(): ReactNode {
  const {stages, machine, day} = record;
  const total = stages.reduce((sum, {seconds}) => sum + seconds, 0);
  return (
    <DataTable
      caption={`The stages in order, as npm test ran them on ${formatDate(day)} (${machine}); together ${time(total)}. One run on a shared machine: the order of magnitude is what counts.`}
      columns={[{label: 'Stage'}, {label: 'Command', kind: 'code'}, {label: 'Time', kind: 'number'}]}
      groups={[
        {
          rows: stages.map(({title, script, seconds}) => ({
            header: title,
            cells: [`npm run ${script}`, time(seconds)],
          })),
        },
      ]}
    />
  );
}

function time(seconds: number): string {
  return formatQuantity(parseQuantity(`${seconds.toFixed(1)} s`));
}
