import type {ReactNode} from 'react';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import {citationBibtex, citationText, type CitedNote} from '@site/src/domain/notes/citation';
import {newestOf, type NoteRecord} from '@site/src/domain/notes/note-record';
import {codeFigure} from '@site/src/domain/transcript/code-figure';
import {site} from '@site/src/site';
import {Markup} from '@site/src/ui/CodeBlock/Markup';
import styles from './NoteCitation.module.css';

/** How to cite the note in the revision that is read: as a sentence and as BibTeX, each to be copied. Folded. */
export function NoteCitation({record}: {readonly record: NoteRecord}): ReactNode {
  const {authors} = useBlogPost().metadata;
  const revision = newestOf(record);
  const note: CitedNote = {
    title: record.title,
    slug: record.to.split('/').at(-2) ?? '',
    authors: authors.map(({name}) => name ?? site.name),
    practice: site.name,
    url: site.url + record.to,
    revision,
  };
  return (
    <details className={styles.cite}>
      <summary>Cite this note, revision {revision.id}</summary>
      <Copied title="as text" text={citationText(note)} />
      <Copied title="as BibTeX" text={citationBibtex(note)} />
    </details>
  );
}

function Copied({title, text}: {readonly title: string; readonly text: string}): ReactNode {
  return (
    <Markup
      of={codeFigure({
        variant: 'listing',
        title,
        frameName: `Citation ${title}`,
        copies: [{what: 'whole', label: 'Copy'}],
        lines: text.split('\n').map((line) => ({tokens: [{classes: [], text: line}]})),
      })}
    />
  );
}
