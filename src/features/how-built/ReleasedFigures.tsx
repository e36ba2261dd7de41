import type {ReactNode} from 'react';
import history from '@generated/history/default/released.json';
import type {Release} from '@site/src/domain/delivery-history/history';
import {formatDate} from '@site/src/domain/content/date';
import {groupThousands, THIN_SPACE} from '@site/src/domain/quantity/format';
import {DataTable, type DataGroup} from '@site/src/ui/DataTable/DataTable';

/** The figures of every release, newest first. */
export function ReleasedFigures(): ReactNode {
  const releases = history.releases.toReversed();
  if (releases.length === 0) {
    return (
      <p>
        No release is recorded yet. The first one writes its figures with the perf gate, and they appear here.
      </p>
    );
  }
  return releases.map((release) => <Figures key={release.commit} {...release} />);
}

function Figures({commit, day, edition, machine, conditions, pages, timings}: Release): ReactNode {
  const medianOf = (pageClass: string): string => {
    const lcp = timings.find((timing) => timing.pageClass === pageClass && timing.metric === 'LCP');
    return lcp === undefined ? 'not measured' : `${lcp.medianMs.toFixed(0)}${THIN_SPACE}ms`;
  };
  const group: DataGroup = {
    rows: pages.map(({page, pageClass, html, scriptBeforeIntent, requests, elements}) => ({
      header: page,
      cells: [
        pageClass,
        bytes(html),
        bytes(scriptBeforeIntent),
        String(requests),
        groupThousands(String(elements)),
        medianOf(pageClass),
      ],
    })),
  };
  return (
    <DataTable
      caption={`Commit ${commit.slice(0, 8)} of ${formatDate(day)}, edition ${edition}. Bytes are brotli; LCP is the median of its class of pages at ${conditions}, on ${machine}.`}
      columns={[
        {label: 'Page'},
        {label: 'Class'},
        {label: 'HTML and CSS', kind: 'number'},
        {label: 'Script before you act', kind: 'number'},
        {label: 'Requests', kind: 'number'},
        {label: 'Elements', kind: 'number'},
        {label: 'LCP', kind: 'number'},
      ]}
      groups={[group]}
    />
  );
}

function bytes(size: number): string {
  return `${groupThousands(String(size))}${THIN_SPACE}B`;
}
