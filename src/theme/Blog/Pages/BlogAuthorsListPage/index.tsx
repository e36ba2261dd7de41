// Change: authors as rows.
import type {ReactNode} from 'react';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {RowList} from '@site/src/ui/RowList/RowList';
import type {Props} from '@theme/Blog/Pages/BlogAuthorsListPage';
import Layout from '@theme/Layout';

export default function BlogAuthorsListPage({authors}: Props): ReactNode {
  return (
    <Layout title="Authors" description="Who writes the field notes, and how many notes each author has published.">
      <div className="frame">
        <PageHeader label="// field notes" title="Authors" lead="Who writes the field notes." />
        <RowList
          as="h2"
          empty="No author has a page yet."
          rows={authors.map(({key, name, title, page, count}) => ({
            to: page?.permalink ?? `/field-notes/authors/${key}/`,
            label: count === 1 ? '1 note' : `${count} notes`,
            title: name,
            text: title,
          }))}
        />
      </div>
    </Layout>
  );
}
