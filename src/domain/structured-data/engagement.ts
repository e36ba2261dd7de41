import type {Service, WebPage} from 'schema-dts';
import {pageUrl, practiceRef, serviceRef, websiteRef, type Practice} from './address.ts';

/** A services or practice page; `id` is the document’s, such as `services/ci-and-build`. */
export type DescribedPage = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly to: string;
};

/**
 * What the practice can be hired for, from the page that says so. A services page sells one engagement and is described as that
 * service. A practice page argues a way of working at length, so it is a page about a service. An overview describes neither.
 */
export function describeEngagement(practice: Practice, page: DescribedPage): Service | WebPage | undefined {
  const {id, title, description, to} = page;
  const url = pageUrl(practice, to);
  const service = {
    '@type': 'Service',
    ...serviceRef(practice, to),
    name: title,
    provider: practiceRef(practice),
  } as const;
  switch (kindOf(id)) {
    case 'service':
      return {...service, url, description};
    case 'practice':
      return {
        '@type': 'WebPage',
        '@id': url,
        url,
        name: title,
        description,
        isPartOf: websiteRef(practice),
        about: service,
      };
    case undefined:
      return undefined;
  }
}

function kindOf(id: string): 'service' | 'practice' | undefined {
  if (/^services\/(?!index$)/.test(id)) return 'service';
  return /^practice\/(?!index$)/.test(id) ? 'practice' : undefined;
}
