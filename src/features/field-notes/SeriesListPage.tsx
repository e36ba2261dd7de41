import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Series} from '@site/src/domain/notes/series';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {RowList} from '@site/src/ui/RowList/RowList';
import {countNotes} from './countNotes';

/** A series in the list: how many parts it has, instead of the parts. */
export type ListedSeries = Pick<Series, 'name' | 'to' | 'description'> & {readonly parts: number};

export const seriesListDescription =
  'The field notes that belong together, series by series: what each series asks, and how many parts it has.';

/** `/field-notes/series/`. */
export function SeriesListPage({series}: {readonly series: readonly ListedSeries[]}): ReactNode {
  return (
    <div className="frame">
      <PageHeader
        label={<Link to="/field-notes/">← Field notes</Link>}
        title="Series"
        lead="Notes that ask one question from several sides, each in the order in which to read it."
      />
      <RowList
        as="h2"
        empty="There is no series yet. All notes are listed under Field notes."
        rows={series.map(({name, to, description, parts}) => ({
          to,
          label: countNotes(parts),
          title: name,
          text: description,
        }))}
      />
    </div>
  );
}
