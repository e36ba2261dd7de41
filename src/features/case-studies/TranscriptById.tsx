import {useContext, type ReactNode} from 'react';
import transcripts from '@generated/case-studies/default/transcripts.json';
import {Terminal} from '@site/src/ui/Terminal/Terminal';
import {RevisionTranscripts} from './revisions/RevisionTranscripts';
import styles from './TranscriptById.module.css';

/** `<Transcript id="feed-fan-out/reshard"/>` in MDX: a case study's terminal session, and what kind of record it is. */
export function TranscriptById({id}: {readonly id: string}): ReactNode {
  const transcript = useContext(RevisionTranscripts)?.[id] ?? transcripts[id];
  if (transcript === undefined)
    throw new Error(
      `Transcript “${id}” is not known: it would be the file case-studies/${id.replace('/', '/transcripts/')}.txt.`,
    );
  return (
    <figure>
      <Terminal transcript={transcript} />
      <figcaption className={styles.caption}>
        The session is condensed. Its commands stand for the work; its figures are the published ones.
      </figcaption>
    </figure>
  );
}
