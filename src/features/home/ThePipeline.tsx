import type {ReactNode} from 'react';
import {PipelineFigure} from '@site/src/features/pipeline/PipelineFigure';
import {Section} from '@site/src/ui/Section/Section';

/** The pipeline of CI engagements. */
export function ThePipeline(): ReactNode {
  return (
    <Section id="pipeline" label="// pipeline" title="The stage that most teams leave out">
      <PipelineFigure headingless />
    </Section>
  );
}
