import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useActiveDocContext} from '@docusaurus/plugin-content-docs/client';
import {formatDate} from '@site/src/domain/content/date';
import {pageAnchor, pairAnchor} from '@site/src/domain/editions/view';
import {Banner} from '@site/src/ui/Banner/Banner';
import {hasChanged, useEditionLinks} from './useEditionLinks';

/** On a page of a frozen edition: which one it is, the same page as it is today, and what changed since. Nothing on today's pages. */
export function EditionBanner(): ReactNode {
  const links = useEditionLinks();
  const {activeDoc} = useActiveDocContext(undefined);
  const here = links.find((link) => link.isCurrent)?.edition;
  const today = links.find((link) => link.edition.state === 'open');
  if (here?.state !== 'frozen' || today === undefined) return null;
  const page = activeDoc?.id ?? '';
  const changed = hasChanged(here.name, page);
  const anchor = changed
    ? pageAnchor(here.name, today.edition.name, page)
    : pairAnchor(here.name, today.edition.name);
  return (
    <Banner label="About this edition">
      <p>
        You are reading edition {here.name}, frozen on {formatDate(here.published)}.{' '}
        {today.leadsTo === 'page' ? (
          <>
            <Link to={today.to}>Read this page as it is today</Link>
            {changed ? '. It has changed since: ' : '; it reads the same. '}
          </>
        ) : (
          <>
            Edition {today.edition.name} no longer has this page:{' '}
            <Link to={today.to}>start from today’s practice overview</Link>, or see{' '}
          </>
        )}
        <Link to={`/changes/#${anchor}`}>
          {changed ? 'what changed, and why' : 'What changed on other pages'}
        </Link>
        .
      </p>
    </Banner>
  );
}
