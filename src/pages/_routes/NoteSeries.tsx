import type {ReactNode} from 'react';
import type {Series} from '@site/src/domain/notes/series';
import {SeriesPage} from '@site/src/features/field-notes/SeriesPage';
import Layout from '@theme/Layout';

/** `/field-notes/series/<key>/`; the plugin field-notes adds one for each series. */
export default function NoteSeriesRoute({series}: {readonly series: Series}): ReactNode {
  return (
    <Layout title={`${series.name}, a series of field notes`} description={series.description}>
      <SeriesPage series={series} />
    </Layout>
  );
}
