import type {Dataset} from 'schema-dts';
import {pageUrl, practiceRef, websiteRef, type Practice} from './address.ts';

export type DescribedRegister = {
  readonly title: string;
  readonly description: string;
  /** The page of the register, and the path of the same as JSON. */
  readonly to: string;
  readonly file: string;
  readonly claims: readonly {
    readonly metric: string;
    readonly statistic?: string | undefined;
    /** ISO. */
    readonly date: string;
  }[];
};

/** How many quantities are named: their number grows with the site, the page’s weight does not. */
const NAMED = 30;

/**
 * The evidence register as a Dataset with its download.
 *
 * Not one Observation a claim: an Observation is one value of a property of a named entity at a time (`observationAbout`,
 * `observationDate`, `value`). A claim is a change, whose entity is a client’s system that is not named and whose dates were mostly
 * not published; two Observations a claim would have to leave out all that, and the change with it. A Dataset says what is true: these
 * quantities were measured (`variableMeasured`), and the figures with grade and conditions are in that file.
 */
export function describeRegister(practice: Practice, register: DescribedRegister): Dataset {
  const {title, description, to, file, claims} = register;
  const url = pageUrl(practice, to);
  return {
    '@type': 'Dataset',
    '@id': `${url}#claims`,
    url,
    name: title,
    description,
    inLanguage: practice.locale,
    dateModified: claims
      .map(({date}) => date)
      .toSorted()
      .at(-1),
    creator: practiceRef(practice),
    isPartOf: websiteRef(practice),
    isAccessibleForFree: true,
    variableMeasured: [...new Set(claims.map(nameOf))].slice(0, NAMED).toSorted(),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: `${practice.url}${file}`,
    },
  };
}

function nameOf({metric, statistic}: DescribedRegister['claims'][number]): string {
  return statistic === undefined ? metric : `${metric} (${statistic})`;
}
