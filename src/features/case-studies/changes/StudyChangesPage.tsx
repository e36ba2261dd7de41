import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {formatDate} from '@site/src/domain/content/date';
import type {StudyChanges} from '@site/src/domain/evidence/changes';
import {revisionRoute} from '@site/src/domain/evidence/revision';
import {Contents} from '@site/src/ui/Contents/Contents';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {SideLayout} from '@site/src/ui/SideLayout/SideLayout';
import {changesAnchor} from './anchors';
import {PairSection} from './PairSection';
import styles from './StudyChangesPage.module.css';

/** `/case-studies/<slug>/changes/`: every revision with its day, kind and reason, and any two of them compared. */
export function StudyChangesPage({changes}: {readonly changes: StudyChanges}): ReactNode {
  const {study, revisions, pairs} = changes;
  const newest = revisions.at(-1);
  const {collectAnchor} = useBrokenLinks();
  for (const {from, to} of pairs) collectAnchor(changesAnchor(from, to));
  return (
    <SideLayout
      header={
        <PageHeader
          label={<Link to={study.to}>← {study.title}</Link>}
          title="What changed"
          lead="A published revision stays as it is. A change is a new one, which says why, and any two can be compared here."
        />
      }
      aside={
        <Contents
          title="Compared on this page"
          items={pairs.map(({from, to}) => ({href: `#${changesAnchor(from, to)}`, label: `${from} → ${to}`}))}
        />
      }
    >
      <h2 className="visually-hidden">Revisions</h2>
      <dl className={styles.revisions}>
        {revisions.toReversed().map(({id, date, kind, reason}) => (
          <div key={id}>
            <dt>
              <Link className="num" to={id === newest?.id ? study.to : revisionRoute(study.to, id)}>
                {id}
              </Link>{' '}
              <span className="label">
                {formatDate(date)} · {kind}
              </span>
            </dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.legend}>
        In the comparisons, <ins>inserted words are underlined</ins> and{' '}
        <del>deleted words are struck through</del>. Formatting is not compared.
      </p>
      {pairs.map((pair, index) => (
        <PairSection key={changesAnchor(pair.from, pair.to)} pair={pair} isOpen={index === 0} />
      ))}
    </SideLayout>
  );
}
