import type {ReactNode} from 'react';
import type {Transcript} from '@site/src/domain/transcript/transcript';
import {transcriptFigure} from '@site/src/domain/transcript/transcript-figure';
import {Markup} from '@site/src/ui/CodeBlock/Markup';

export type TerminalProps = {
  /** A parsed transcript, as the build writes it to JSON. */
  readonly transcript: Transcript;
  /** Overrides the transcript's own title. */
  readonly title?: string;
};

/** A terminal session with its title and copy buttons: the same markup as a fence ```` ```terminal ````. */
export function Terminal({transcript, title}: TerminalProps): ReactNode {
  return <Markup of={transcriptFigure(transcript, title)} />;
}
