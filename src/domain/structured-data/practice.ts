import type {Organization, WebSite} from 'schema-dts';
import {pageUrl, practiceRef, websiteRef, type Practice} from './address.ts';

/** The practice and its web site: the home page describes them, every other page names them by `@id`. */
export function describePractice(practice: Practice): readonly [Organization, WebSite] {
  const {name, tagline, description, email, locale} = practice;
  const url = pageUrl(practice, '/');
  return [
    {'@type': 'Organization', ...practiceRef(practice), name, url, email, slogan: tagline, description},
    {
      '@type': 'WebSite',
      ...websiteRef(practice),
      name,
      url,
      inLanguage: locale,
      publisher: practiceRef(practice),
    },
  ];
}
