import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {formatDate} from '@site/src/domain/content/date';
import type {Study} from '@site/src/domain/evidence/study';
import {Contents} from '@site/src/ui/Contents/Contents';
import {contentsOf, type TocEntry} from '@site/src/ui/Contents/contentsOf';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {SideLayout} from '@site/src/ui/SideLayout/SideLayout';
import {serviceNames, servicePath} from './services';

type Props = {
  readonly study: Study;
  readonly toc: readonly TocEntry[];
  /** The text of the newest revision. */
  readonly children: ReactNode;
};

/** One engagement: what the client asked, what was found, what was moved, and what the figures do not say. */
export function CaseStudyPage({study, toc, children}: Props): ReactNode {
  const {title, summary, client, year, service, revisions} = study;
  const newest = revisions.at(-1);
  return (
      <SideLayout
        header={
          <PageHeader label={<Link to="/case-studies/">← Case studies</Link>} title={title} lead={summary}>
            <p>
              client: {client} · year: {year ?? 'not published'}
              {service && (
                <>
                  {' · '}service: <Link to={servicePath(service)}>{serviceNames[service]}</Link>
                </>
              )}
            </p>
            {newest && (
              <p>
                revision {newest.id}, {formatDate(newest.date)}: {newest.reason}
              </p>
            )}
          </PageHeader>
        }
        aside={<Contents title="On this page" items={contentsOf(toc)} />}
      >
        <article className="prose">{children}</article>
      </SideLayout>
  );
}
