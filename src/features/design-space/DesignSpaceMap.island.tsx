import type {ReactNode} from 'react';
import {HeatMap} from '@site/src/ui/HeatMap/HeatMap';
import {designSpaceHeatMap} from './heat-map';

const map = designSpaceHeatMap();

/** The design space's heat map, inspectable by pointer, touch and keys. */
export default function DesignSpaceMap(): ReactNode {
  return <HeatMap {...map} />;
}
