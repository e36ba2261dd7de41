// Change: a tag's notes as rows, under what the tag means and how many they are.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {countNotes} from '@site/src/features/field-notes/countNotes';
import {NoteRows} from '@site/src/features/field-notes/NoteRows';
import {summariesOf} from '@site/src/features/field-notes/summaries';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import BlogListPaginator from '@theme/BlogListPaginator';
import type {Props} from '@theme/BlogTagsPostsPage';
import Layout from '@theme/Layout';

export default function BlogTagsPostsPage({tag, items, listMetadata}: Props): ReactNode {
  return (
    <Layout
      title={`Notes on ${tag.label}`}
      description={`Field notes on ${tag.label}. ${tag.description ?? ''}`}
    >
      <div className="frame">
        <PageHeader label={<Link to={tag.allTagsPath}>← Tags</Link>} title={tag.label} lead={tag.description}>
          {countNotes(tag.count)}
        </PageHeader>
        <NoteRows notes={summariesOf(items)} empty="No note carries this tag yet." />
        <BlogListPaginator metadata={listMetadata} />
      </div>
    </Layout>
  );
}
