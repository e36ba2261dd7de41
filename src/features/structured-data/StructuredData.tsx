import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {scriptText} from '@site/src/domain/structured-data/script-text';

type Props = {readonly nodes: readonly (Parameters<typeof scriptText>[0][number] | undefined)[]};

/** What a page says of itself to machines, as one JSON-LD block in its head; what is undefined is left out. A data block never runs. */
export function StructuredData({nodes}: Props): ReactNode {
  const described = nodes.filter((node) => node !== undefined);
  if (described.length === 0) return null;
  return (
    <Head>
      <script type="application/ld+json">{scriptText(described)}</script>
    </Head>
  );
}
