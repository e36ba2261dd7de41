/**
 * The practice: everything that a rename or a move to another address changes stands here and nowhere else.
 * `url` and `email` use reserved names until the practice fills in its own; a release build says so (see `isReserved`).
 */
export const site = {
  name: 'MSMSoft',
  tagline: 'Production latency, diagnosed. Fast, distributed systems, built.',
  description:
    'MSMSoft diagnoses production latency and builds fast, distributed systems. Its figures name their source and their conditions, and say which are missing.',
  url: 'https://msmsoft.example',
  email: 'engage@msmsoft.example',
  locale: 'en-GB',
  navigation: [
    {label: 'Services', to: '/services/'},
    {label: 'Practice', to: '/practice/'},
    {label: 'Case studies', to: '/case-studies/'},
    {label: 'Field notes', to: '/field-notes/'},
  ],
  callToAction: {label: 'Start an engagement', to: '/engage/'},
} as const;

/** Host names that RFC 2606 and RFC 6761 reserve: nobody can be reached there. */
export function isReserved(address: string): boolean {
  return /(?:\.|@|\/\/)(?:[^/@]*\.)?(?:example|test|invalid|localhost)(?:\/|$)|example\.(?:com|net|org)(?:\/|$)/.test(
    address,
  );
}
