import type {ReactNode} from 'react';
import {EngagePage} from '@site/src/features/engage/EngagePage';
import Layout from '@theme/Layout';

export default function Engage(): ReactNode {
  return (
    <Layout
      title="Start an engagement"
      description="Three things to tell us, briefly: the system, the change that came before the trouble, and the outcome that you need."
    >
      <EngagePage />
    </Layout>
  );
}
