import type {Grade} from './claim.ts';

/** What each grade says of a figure (DESIGN.md, “Words”). */
export const gradeWords: Readonly<Record<Grade, string>> = {
  measured: 'Script and data are in this site’s repository.',
  reported: 'It comes from an engagement, and its raw data is with the client.',
  modelled: 'It follows from a closed form or a simulation in this site’s repository.',
  illustrative: 'It explains an idea and is no evidence.',
};
