// Change: two plain links with the words that a list of notes needs.
import type {ReactNode} from 'react';
import {PrevNext} from '@site/src/ui/PrevNext/PrevNext';
import type {Props} from '@theme/BlogListPaginator';

export default function BlogListPaginator({metadata: {previousPage, nextPage}}: Props): ReactNode {
  return (
    <PrevNext
      label="Pages of the list"
      previous={
        previousPage === undefined ? undefined : {to: previousPage, kind: 'Newer', title: 'Newer notes'}
      }
      next={nextPage === undefined ? undefined : {to: nextPage, kind: 'Older', title: 'Older notes'}}
    />
  );
}
