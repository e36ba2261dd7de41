import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {pageAnchor, pairAnchor, type ChangesView} from '@site/src/domain/editions/view';
import {Contents, type ContentsItem} from '@site/src/ui/Contents/Contents';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {SideLayout} from '@site/src/ui/SideLayout/SideLayout';
import styles from './ChangesPage.module.css';
import {EditionList} from './EditionList';
import {PairSection} from './PairSection';

/** What `/changes/` says of itself, on the page and to search engines. */
export const changesDescription =
  'The services and practice pages are published in editions. Here every two are compared word by word, with the reason for each change.';

/** `/changes/`: what an edition is, which there are, and every two of them compared. */
export function ChangesPage({view}: {readonly view: ChangesView}): ReactNode {
  const {editions, pairs} = view;
  const contents = contentsOf(view);
  const {collectAnchor} = useBrokenLinks();
  for (const {href} of contents) collectAnchor(href.slice(1));
  return (
    <SideLayout
      header={<PageHeader label="// changes" title="Changes between editions" lead={changesDescription} />}
      aside={<Contents title="Compared on this page" items={contents} />}
    >
      <EditionList editions={editions} />
      {pairs.length === 0 ? (
        <section className={styles.section}>
          <h2>Nothing to compare yet</h2>
          <p className={styles.text}>
            No edition has been frozen so far. Once one is, this page shows what changed since, and why.
          </p>
        </section>
      ) : (
        <>
          <p className={styles.legend}>
            In the comparisons, <ins>inserted words are underlined</ins> and{' '}
            <del>deleted words are struck through</del>. Formatting is not compared.
          </p>
          {pairs.map((pair) => (
            <PairSection key={pairAnchor(pair.from, pair.to)} {...pair} />
          ))}
        </>
      )}
    </SideLayout>
  );
}

/** Every pair, and under it every page that differs. */
function contentsOf({pairs}: ChangesView): readonly ContentsItem[] {
  return pairs.flatMap(({from, to, pages}) => [
    {href: `#${pairAnchor(from, to)}`, level: 2, label: `${from} → ${to}`},
    ...pages
      .filter((page) => page.state !== 'unchanged')
      .map(({page, title}) => ({href: `#${pageAnchor(from, to, page)}`, level: 3, label: title})),
  ]);
}
