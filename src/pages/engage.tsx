import type {ReactNode} from 'react';
import {EngagePage} from '@site/src/features/engage/EngagePage';
import Layout from '@theme/Layout';

export default function Engage(): ReactNode {
  return (
    <Layout
      title="Start an engagement"
      description="Tell us in a few sentences what the system is, what changed before the trouble began, and which outcome you need. The page composes the e-mail."
    >
      <EngagePage />
    </Layout>
  );
}
