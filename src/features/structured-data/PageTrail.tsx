import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {describeTrail, type Step} from '@site/src/domain/structured-data/trail';
import {site} from '@site/src/site';
import {sections} from './sections';
import {StructuredData} from './StructuredData';

type Props = {
  readonly title: string;
  /** The page that this one belongs to, where it is no section: the case study of one of its revisions. */
  readonly above?: Step | undefined;
};

/** The way to a page from the home page, for machines. The home page and the one for missing pages have none. */
export function PageTrail({title, above}: Props): ReactNode {
  const {pathname} = useLocation();
  if (pathname === '/404.html') return null;
  const pages = above === undefined ? sections : [...sections, above];
  return <StructuredData nodes={[describeTrail(site, {to: pathname, title}, pages)]} />;
}
