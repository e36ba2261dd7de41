// Change: a page of an older edition says so in its title, and names the same page of the open edition as its canonical address.
import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {PageMetadata} from '@docusaurus/theme-common';
import {useDoc, useDocsVersion} from '@docusaurus/plugin-content-docs/client';
import {useEditionLinks} from '@site/src/features/editions/useEditionLinks';
import Metadata from '@theme-original/DocItem/Metadata';

export default function DocItemMetadata(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const links = useEditionLinks();
  const {metadata} = useDoc();
  const {label, isLast} = useDocsVersion();
  const today = links.find(({edition, leadsTo}) => edition.state === 'open' && leadsTo === 'page');
  const canonical = today && !today.isCurrent ? siteConfig.url + withSlash(today.to) : undefined;
  return (
    <>
      <Metadata />
      {!isLast && <PageMetadata title={`${metadata.title} (edition ${label})`} />}
      {canonical && (
        <Head>
          <link rel="canonical" href={canonical} />
          <meta property="og:url" content={canonical} />
        </Head>
      )}
    </>
  );
}

/** The docs plugin's global data leave out the slash at the end that `trailingSlash: true` gives every address. */
function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
