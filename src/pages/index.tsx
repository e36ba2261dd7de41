import type {ReactNode} from 'react';
import {HomePage} from '@site/src/features/home/HomePage';
import {PracticeData} from '@site/src/features/structured-data/PracticeData';
import {site} from '@site/src/site';
import Layout from '@theme/Layout';

export default function Home(): ReactNode {
  return (
    <Layout title={site.tagline} description={site.description}>
      <PracticeData />
      <HomePage />
    </Layout>
  );
}
