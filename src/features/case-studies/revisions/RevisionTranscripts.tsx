import {createContext} from 'react';
import type {Transcript} from '@site/src/domain/transcript/transcript';

/** The sessions, by id, as they stood in the revision that a page shows; `undefined`, the default, is the newest. */
export const RevisionTranscripts = createContext<Readonly<Record<string, Transcript>> | undefined>(undefined);
