import type {Step} from '@site/src/domain/structured-data/trail';
import {site} from '@site/src/site';

/** The pages that other pages stand under, by their address. Editions have their own overviews, which their pages name themselves. */
export const sections: readonly Step[] = [
  ...site.navigation.map(({to, label}) => ({to, title: label})),
  {to: '/evidence/', title: 'Evidence'},
  {to: '/field-notes/tags/', title: 'Tags'},
  {to: '/field-notes/authors/', title: 'Authors'},
  {to: '/field-notes/series/', title: 'Series'},
  {to: '/field-notes/archive/', title: 'Archive'},
  {to: '/field-notes/errata/', title: 'Errata'},
  {to: '/field-notes/status/', title: 'Reviews'},
];
