// Change: tags as rows with what they mean and how many notes they hold.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {countNotes} from '@site/src/features/field-notes/countNotes';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {RowList} from '@site/src/ui/RowList/RowList';
import type {Props} from '@theme/BlogTagsListPage';
import Layout from '@theme/Layout';

export default function BlogTagsListPage({tags}: Props): ReactNode {
  return (
    <Layout
      title="Tags"
      description="The field notes by tag: what each tag means and how many notes carry it."
    >
      <div className="frame">
        <PageHeader
          label={<Link to="/field-notes/">← Field notes</Link>}
          title="Tags"
          lead="What each tag means, and how many notes carry it."
        />
        <RowList
          as="h2"
          empty="No note carries a tag yet."
          rows={tags.map(({permalink, label, description, count}) => ({
            to: permalink,
            label: countNotes(count),
            title: label,
            text: description,
          }))}
        />
      </div>
    </Layout>
  );
}
