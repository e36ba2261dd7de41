import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import {THIN_SPACE} from '@site/src/domain/quantity/format';

/** Who wrote the note and how long it takes to read. */
export function NoteFacts(): ReactNode {
  const {authors, readingTime} = useBlogPost().metadata;
  return (
    <p>
      {authors.map(({key, name, page}, index) => (
        <span key={key ?? index}>
          {index > 0 && ', '}
          {page ? <Link to={page.permalink}>{name}</Link> : name}
        </span>
      ))}
      {readingTime !== undefined && (
        <> · {`${Math.max(1, Math.round(readingTime))}${THIN_SPACE}min`} to read</>
      )}
    </p>
  );
}
