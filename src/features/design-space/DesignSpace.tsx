import type {ReactNode} from 'react';
import {DataTable, type DataGroup} from '@site/src/ui/DataTable/DataTable';
import {Figure} from '@site/src/ui/Figure/Figure';
import {Island} from '@site/src/islands/Island';
import DesignSpaceMap from './DesignSpaceMap.island';
import type {HeatMapProps} from '@site/src/ui/HeatMap/model';
import {designSpaceHeatMap} from './heat-map';
import {measurement} from './matrix';

export type DesignSpaceProps = {
  /** Leaves the figure's own title away, where the page's heading says it. */
  readonly headingless?: boolean;
};

/** The design space: five concurrency primitives on 1 to 64 cores, as a heat map that can be inspected, with its table. */
export function DesignSpace({headingless = false}: DesignSpaceProps): ReactNode {
  const map = designSpaceHeatMap();
  return (
    <Figure
      label="// design space"
      title="Pick the primitive that fits the workload"
      headingless={headingless}
      caption={<Caption />}
      conditions={measurement.conditions}
      source={measurement.source}
      table={
        <DataTable
          summary="The data as a table"
          caption="Throughput index, multiple of the baseline and efficiency, by number of cores and primitive"
          columns={[
            {label: 'Primitive'},
            {label: 'Index', kind: 'number'},
            {label: 'Multiple', kind: 'number'},
            {label: 'Efficiency', kind: 'number'},
            {label: 'Note'},
          ]}
          groups={tableGroups(map)}
        />
      }
    >
      <Island name="DesignSpaceMap" of={DesignSpaceMap} />
    </Figure>
  );
}

function Caption(): ReactNode {
  return (
    <p>
      Relative throughput as an index: {measurement.index}. Efficiency is a cell’s multiple of that baseline
      against perfect scaling, where each added core brings as much as the first.
    </p>
  );
}

function tableGroups({rows, columns}: HeatMapProps): readonly DataGroup[] {
  return rows.map(({name, cells}) => ({
    label: name,
    rows: cells.map(({values, note}, at) => ({header: columns[at] ?? '', cells: [...values, note]})),
  }));
}
