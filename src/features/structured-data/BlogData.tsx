import type {ReactNode} from 'react';
import type {Props as BlogListProps} from '@theme/BlogListPage';
import {describeBlog} from '@site/src/domain/structured-data/field-note';
import {site} from '@site/src/site';
import {StructuredData} from './StructuredData';

type Props = Pick<BlogListProps['metadata'], 'blogTitle' | 'blogDescription' | 'permalink'>;

/** On the first page of the field notes: the blog that every note says it is a part of. */
export function BlogData({blogTitle: title, blogDescription: description, permalink: to}: Props): ReactNode {
  return <StructuredData nodes={[describeBlog(site, {title, description, to})]} />;
}
