import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {ARCHIVE_ROUTE, yearRoute, type YearPage} from '@site/src/domain/notes/archive';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {ArchiveMonths} from './ArchiveMonths';
import {PortionLinks} from './PortionLinks';
import {countNotes} from './countNotes';

/** `/field-notes/archive/<year>/` or a further page of it: the year’s notes by month. */
export function ArchiveYearPage({page}: {readonly page: YearPage}): ReactNode {
  const {year, total, number, pages, months} = page;
  return (
    <div className="frame">
      <PageHeader label={<Link to={ARCHIVE_ROUTE}>← Archive</Link>} title={year}>
        {countNotes(total)}
        {pages > 1 && `, page ${number} of ${pages}`}
      </PageHeader>
      <ArchiveMonths months={months} as="h2" />
      <PortionLinks base={yearRoute(year)} portion={page} />
    </div>
  );
}
