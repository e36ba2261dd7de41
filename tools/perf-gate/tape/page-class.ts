/** The kinds of pages that are judged, each on its own: a slower note is not excused by a faster home page. */
export const pageClasses = [
  'home',
  'practice',
  'service',
  'case study',
  'note',
  'list',
  'changes',
  'engage',
  '404',
  'other',
] as const;

export type PageClass = (typeof pageClasses)[number];

const RULES: readonly (readonly [RegExp, PageClass])[] = [
  [/^\/$/, 'home'],
  [/^\/practice\//, 'practice'],
  [/^\/services\//, 'service'],
  [/^\/(?:case-studies|field-notes)\/$/, 'list'],
  [/^\/field-notes\/(?:tags|authors|series|archive|page)\//, 'list'],
  [/^\/case-studies\/[^/]+\//, 'case study'],
  [/^\/field-notes\/[^/]+\/$/, 'note'],
  [/^\/changes\/$/, 'changes'],
  [/^\/engage\/$/, 'engage'],
];

/** The class of a path; an older edition's page belongs with today's. A page that is not there is a `404` whatever its path. */
export function pageClassOf(path: string, status = 200): PageClass {
  if (status === 404) return '404';
  const today = path.replace(/^\/\d{4}\.\d+(?=\/)/, '');
  return RULES.find(([pattern]) => pattern.test(today))?.[1] ?? 'other';
}
