import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {ERRATA_FEED, type Erratum} from '@site/src/domain/notes/errata';
import type {Portion} from '@site/src/domain/notes/portions';
import {errataDescription, ErrataPage} from '@site/src/features/field-notes/ErrataPage';
import {site} from '@site/src/site';
import Layout from '@theme/Layout';

/** `/field-notes/errata/` and its further pages; the plugin field-notes adds them. */
export default function ErrataRoute({portion}: {readonly portion: Portion<Erratum>}): ReactNode {
  const {number, pages} = portion;
  return (
    <Layout
      title={number === 1 ? 'Errata' : `Errata, page ${number}`}
      description={number === 1 ? errataDescription : `${errataDescription} Page ${number} of ${pages}.`}
    >
      <Head>
        <link rel="alternate" type="application/atom+xml" href={ERRATA_FEED} title={`${site.name}: errata`} />
      </Head>
      <ErrataPage portion={portion} />
    </Layout>
  );
}
