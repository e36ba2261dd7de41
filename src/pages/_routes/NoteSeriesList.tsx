import type {ReactNode} from 'react';
import {
  SeriesListPage,
  seriesListDescription,
  type ListedSeries,
} from '@site/src/features/field-notes/SeriesListPage';
import Layout from '@theme/Layout';

/** `/field-notes/series/`; the plugin field-notes adds it. */
export default function NoteSeriesListRoute({series}: {readonly series: readonly ListedSeries[]}): ReactNode {
  return (
    <Layout title="Series" description={seriesListDescription}>
      <SeriesListPage series={series} />
    </Layout>
  );
}
