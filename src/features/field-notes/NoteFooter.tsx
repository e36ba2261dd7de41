import type {ReactNode} from 'react';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import related from '@generated/related/default/related.json';
import {LinkLines} from '@site/src/features/related/LinkLines';
import {useNotePage} from './useNotePage';

/** Under a note: its series, the practice pages that it belongs to, the case studies that it cites, and its tags. */
export function NoteFooter(): ReactNode {
  const {tags, permalink} = useBlogPost().metadata;
  const {practice = [], cases = []} = related.notes[permalink] ?? {};
  const {series} = useNotePage();
  return (
    <LinkLines
      lines={[
        {label: 'Series', links: series ? [{to: series.to, title: series.name}] : []},
        {label: 'Practice', links: practice},
        {label: 'Case studies', links: cases},
        {
          label: 'Tags',
          links: tags.map(({permalink: to, label, description}) => ({to, title: label, about: description})),
        },
      ]}
    />
  );
}
