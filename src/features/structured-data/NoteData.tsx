import type {ReactNode} from 'react';
import {useBlogMetadata, useBlogPost} from '@docusaurus/plugin-content-blog/client';
import related from '@generated/related/default/related.json';
import {describeNote} from '@site/src/domain/structured-data/field-note';
import {describeTrail} from '@site/src/domain/structured-data/trail';
import {useNotePage} from '@site/src/features/field-notes/useNotePage';
import {site} from '@site/src/site';
import {sections} from './sections';
import {StructuredData} from './StructuredData';

/** On a field note’s page: the posting, and the way to it. */
export function NoteData(): ReactNode {
  const {blogBasePath} = useBlogMetadata();
  const {title, description, permalink, authors} = useBlogPost().metadata;
  const {revisions} = useNotePage().record;
  const {practice = [], cases = []} = related.notes[permalink] ?? {};
  return (
    <StructuredData
      nodes={[
        describeNote(site, {
          title,
          description,
          to: permalink,
          revisions,
          authors: authors.map(({name, page}) => ({name, to: page?.permalink})),
          blog: blogBasePath,
          about: practice.map(({to}) => to),
          cites: cases.map(({to}) => to),
        }),
        describeTrail(site, {to: permalink, title}, sections),
      ]}
    />
  );
}
