// Change: a description of its own; `Layout` provides `main`.
import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import NotFoundContent from '@theme/NotFound/Content';

export default function NotFound(): ReactNode {
  return (
    <Layout
      title="No page at this address"
      description="There is no page at this address. Here are the places on this site that you may have meant."
    >
      <NotFoundContent />
    </Layout>
  );
}
