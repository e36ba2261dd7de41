// Change: authors as rows with who they are and how many notes they signed.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {countNotes} from '@site/src/features/field-notes/countNotes';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {RowList} from '@site/src/ui/RowList/RowList';
import type {Props} from '@theme/Blog/Pages/BlogAuthorsListPage';
import Layout from '@theme/Layout';

export default function BlogAuthorsListPage({authors}: Props): ReactNode {
  return (
    <Layout title="Authors" description="Who writes the field notes, and how many notes each author has published.">
      <div className="frame">
        <PageHeader label={<Link to="/field-notes/">← Field notes</Link>} title="Authors" lead="Who writes the field notes." />
        <RowList
          as="h2"
          empty="No author has a page yet."
          rows={authors.map(({key, name, title, description, page, count}) => ({
            to: page?.permalink ?? `/field-notes/authors/${key}/`,
            label: countNotes(count),
            title: name,
            text: description ?? title,
          }))}
        />
      </div>
    </Layout>
  );
}
