import {heatScaleLabels, heatStep} from '@site/src/domain/design-space/heat-scale';
import {scalingOf} from '@site/src/domain/design-space/scaling';
import {groupThousands, THIN_SPACE} from '@site/src/domain/quantity/format';
import {formatMultiple, formatPercent} from '@site/src/domain/quantity/ratio';
import type {HeatCell, HeatMapProps} from '@site/src/ui/HeatMap/model';
import {matrix, type Cell} from './matrix';

/** The measures of each cell, in the order of its values. */
const measures = ['Index', 'Multiple of the baseline', 'Efficiency'] as const;

/** The matrix with its computed multiples and efficiencies, as a heat map's data. It opens on the strongest cell. */
export function designSpaceHeatMap(): HeatMapProps {
  return {
    name: 'Throughput index by concurrency primitive and number of cores',
    rowsAre: 'cores',
    columns: matrix.primitives,
    rows: matrix.rows.map(({cores, cells}) => ({
      label: String(cores),
      name: coresText(cores),
      cells: cells.map((cell) => heatCell(cell, cores)),
    })),
    measures,
    scale: {label: 'Multiple of the baseline', steps: heatScaleLabels()},
    initial: strongestCell(),
  };
}

function heatCell({index, note}: Cell, cores: number): HeatCell {
  const {multiple, efficiency} = scalingOf({index, cores}, matrix.baseline);
  return {
    tone: heatStep(multiple.value),
    values: [groupThousands(String(index)), formatMultiple(multiple), formatPercent(efficiency)],
    note,
  };
}

function coresText(cores: number): string {
  return `${cores}${THIN_SPACE}${cores === 1 ? 'core' : 'cores'}`;
}

function strongestCell(): HeatMapProps['initial'] {
  const places = matrix.rows.flatMap(({cells}, row) =>
    cells.map(({index}, column) => ({row, column, index})),
  );
  const {row, column} = places.reduce((best, place) => (place.index > best.index ? place : best));
  return {row, column};
}
