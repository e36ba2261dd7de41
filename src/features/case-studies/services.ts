import type {services} from '@site/src/domain/evidence/study';

export type Service = (typeof services)[number];

/** The engagements' names, as the services pages give them. */
export const serviceNames: Readonly<Record<Service, string>> = {
  'performance-tuning': 'Performance tuning',
  'distributed-systems': 'Distributed systems',
  'ci-and-build': 'CI and build architecture',
};

export function servicePath(service: Service): string {
  return `/services/${service}/`;
}
