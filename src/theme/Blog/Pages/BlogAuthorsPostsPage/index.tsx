// Change: an author's notes as rows, under who the author is and how many they are.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {countNotes} from '@site/src/features/field-notes/countNotes';
import {NoteRows} from '@site/src/features/field-notes/NoteRows';
import {summariesOf} from '@site/src/features/field-notes/summaries';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import BlogListPaginator from '@theme/BlogListPaginator';
import type {Props} from '@theme/Blog/Pages/BlogAuthorsPostsPage';
import Layout from '@theme/Layout';

export default function BlogAuthorsPostsPage({author, items, listMetadata}: Props): ReactNode {
  return (
    <Layout title={`Notes by ${author.name}`} description={`Field notes by ${author.name}: ${author.description ?? author.title ?? ''}`}>
      <div className="frame">
        <PageHeader label={<Link to="/field-notes/authors/">← Authors</Link>} title={author.name} lead={author.description ?? author.title}>{countNotes(author.count)}</PageHeader>
        <NoteRows notes={summariesOf(items)} empty="No note by this author is published yet." />
        <BlogListPaginator metadata={listMetadata} />
      </div>
    </Layout>
  );
}
