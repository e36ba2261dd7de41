// Change: notes as rows of title and summary; whole posts are not repeated in the list, so it stays light at any number of notes.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {ARCHIVE_ROUTE} from '@site/src/domain/notes/archive';
import {ERRATA_ROUTE} from '@site/src/domain/notes/errata';
import {STATUS_ROUTE} from '@site/src/domain/notes/review';
import {SERIES_ROUTE} from '@site/src/domain/notes/series';
import {summariesOf} from '@site/src/features/field-notes/summaries';
import {NoteRows} from '@site/src/features/field-notes/NoteRows';
import {BlogData} from '@site/src/features/structured-data/BlogData';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import type {Props} from '@theme/BlogListPage';
import BlogListPaginator from '@theme/BlogListPaginator';
import Layout from '@theme/Layout';

export default function BlogListPage(props: Props): ReactNode {
  const {blogTitle, blogDescription, page} = props.metadata;
  return (
    <Layout
      title={page > 1 ? `${blogTitle}, page ${page}` : blogTitle}
      description={page > 1 ? `${blogDescription} Page ${page}.` : blogDescription}
    >
      {page === 1 && <BlogData {...props.metadata} />}
      <div className="frame">
        <PageHeader
          label="// field notes"
          title="Field notes"
          lead="What we measure and how, with the arithmetic shown."
        >
          <Link to={SERIES_ROUTE}>Series</Link> · <Link to="/field-notes/tags/">By tag</Link> ·{' '}
          <Link to="/field-notes/authors/">By author</Link> · <Link to={ARCHIVE_ROUTE}>Archive</Link> ·{' '}
          <Link to={ERRATA_ROUTE}>Errata</Link> · <Link to={STATUS_ROUTE}>Reviews</Link> ·{' '}
          <a href="/field-notes/rss.xml">RSS</a>
        </PageHeader>
        <NoteRows
          notes={summariesOf(props.items)}
          empty="No note is published yet. The feed tells when the first one is."
        />
        <BlogListPaginator metadata={props.metadata} />
      </div>
    </Layout>
  );
}
