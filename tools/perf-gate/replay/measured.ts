import type {PageClass} from '../tape/page-class.ts';

export const kinds = ['html', 'css', 'script', 'font', 'image', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** One response that a page asked for; sizes in bytes. */
export type Weighed = {
  readonly kind: Kind;
  readonly url: string;
  readonly raw: number;
  readonly brotli: number;
  /** Asked for after the reader acted: an island, a menu. */
  readonly afterIntent: boolean;
};

/** What a page weighs, whatever the machine. */
export type PageWeight = {
  readonly page: string;
  readonly pageClass: PageClass;
  readonly status: number;
  readonly responses: readonly Weighed[];
  /** Addresses of other origins that were asked for. */
  readonly foreign: readonly string[];
  readonly elements: number;
  /** Brotli size of the scripts that stand in the HTML and are run. */
  readonly inlineScript: number;
};

export const metrics = ['LCP', 'blocking time', 'click to LCP'] as const;
export type Metric = (typeof metrics)[number];

/** One timing in milliseconds. `place` is the step of the tape: equal places of one run on two sides are a pair. */
export type Timing = {
  readonly place: string;
  readonly page: string;
  readonly pageClass: PageClass;
  readonly metric: Metric;
  readonly value: number;
};
