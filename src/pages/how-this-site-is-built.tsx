import type {ReactNode} from 'react';
import {HowBuiltPage} from '@site/src/features/how-built/HowBuiltPage';
import Layout from '@theme/Layout';

export default function HowThisSiteIsBuilt(): ReactNode {
  return (
    <Layout
      title="How this site is built"
      description="What a page of this site costs, the pipeline that a change goes through, the figures of each release, and the commands that check them."
    >
      <HowBuiltPage />
    </Layout>
  );
}
