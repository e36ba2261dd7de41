import type {ReactNode} from 'react';
import {Claims} from './Claims';
import {DeepDive} from './DeepDive';
import {Engagements} from './Engagements';
import {HowToStart} from './HowToStart';
import {LatestNotes} from './LatestNotes';
import {ThePipeline} from './ThePipeline';
import {Thesis} from './Thesis';

/** `/`: the thesis and its figures, what we are hired for, one case in depth, how a change reaches production, and how to start. */
export function HomePage(): ReactNode {
  return (
    <>
      <Thesis>
        <Claims />
      </Thesis>
      <Engagements />
      <DeepDive />
      <ThePipeline />
      <LatestNotes />
      <HowToStart />
    </>
  );
}
