// Change: our own header and footer, a skip link, one `main` a page, and the way to it for machines; no announcement bar, no stock navbar or mobile drawer.
import type {ReactNode} from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import {PageMetadata} from '@docusaurus/theme-common';
import {PageTrail} from '@site/src/features/structured-data/PageTrail';
import ErrorPageContent from '@theme/ErrorPageContent';
import Footer from '@theme/Footer';
import type {Props} from '@theme/Layout';
import LayoutProvider from '@theme/Layout/Provider';
import Navbar from '@theme/Navbar';
import SkipToContent from '@theme/SkipToContent';

export default function Layout({children, title, description, above}: Props): ReactNode {
  return (
    <LayoutProvider>
      <PageMetadata
        {...(title === undefined ? {} : {title})}
        {...(description === undefined ? {} : {description})}
      />
      {title !== undefined && <PageTrail title={title} above={above} />}
      <SkipToContent />
      <Navbar />
      <main id="content" tabIndex={-1}>
        <ErrorBoundary fallback={(params) => <ErrorPageContent {...params} />}>{children}</ErrorBoundary>
      </main>
      <Footer />
    </LayoutProvider>
  );
}
