import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {formatDate} from '@site/src/domain/content/date';
import {changesRoute} from '@site/src/domain/evidence/revision';
import {ERRATA_FEED, ERRATA_ROUTE, type Erratum} from '@site/src/domain/notes/errata';
import type {Portion} from '@site/src/domain/notes/portions';
import {STATUS_ROUTE} from '@site/src/domain/notes/review';
import {changesAnchor} from '@site/src/features/case-studies/changes/anchors';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {RowList} from '@site/src/ui/RowList/RowList';
import {revisionAnchor} from './anchors';
import {PortionLinks} from './PortionLinks';

export const errataDescription =
  'Every correction, clarification, re-measurement and retraction of a published field note or case study, with its day and its reason.';

/** `/field-notes/errata/`: what was published and is another now, the newest first. */
export function ErrataPage({portion}: {readonly portion: Portion<Erratum>}): ReactNode {
  return (
    <div className="frame">
      <PageHeader
        label={<Link to="/field-notes/">← Field notes</Link>}
        title="Errata"
        lead="What we published and then changed: corrections, clarifications, re-measurements and retractions, of field notes and of case studies."
      >
        <a href={ERRATA_FEED}>Feed of errata (Atom)</a> · <Link to={STATUS_ROUTE}>Reviews</Link>
      </PageHeader>
      <RowList
        as="h2"
        empty="Nothing that is published was changed yet. The feed tells when something is."
        rows={portion.rows.map((erratum) => ({
          to: addressOf(erratum),
          label: (
            <>
              <time dateTime={erratum.date}>{formatDate(erratum.date)}</time>
              <br />
              {erratum.kind}
            </>
          ),
          title: erratum.title,
          extra: (
            <p className="label">
              {erratum.of} · {erratum.before} → {erratum.id}
            </p>
          ),
          text: erratum.reason,
        }))}
      />
      <PortionLinks base={ERRATA_ROUTE} portion={portion} />
    </div>
  );
}

/** A case study’s change is read in the comparison, a note’s over the note. */
function addressOf({of, to, id, before}: Erratum): string {
  return of === 'case study'
    ? `${changesRoute(to)}#${changesAnchor(before, id)}`
    : `${to}#${revisionAnchor(id)}`;
}
