import type {ReactNode} from 'react';
import {formatDate} from '@site/src/domain/content/date';
import type {Edition} from '@site/src/domain/editions/registry';
import {VersionMenu} from '@site/src/ui/VersionMenu/VersionMenu';
import {useEditionLinks, type EditionLink} from './useEditionLinks';

/** Which edition the page belongs to, and the same page in the others. */
export function EditionMenu(): ReactNode {
  const links = useEditionLinks();
  const current = links.find((link) => link.isCurrent);
  if (current === undefined) return null;
  if (links.length === 1) return <p>Edition {current.edition.name}</p>;
  return (
    <VersionMenu
      summary={`Edition ${current.edition.name}`}
      label="Editions of this page"
      versions={links.map((link) => ({
        name: link.edition.name,
        to: link.to,
        text: describe(link),
        isCurrent: link.isCurrent,
      }))}
      compare={{to: '/changes/', label: 'Compare editions'}}
    />
  );
}

function describe({edition, leadsTo}: EditionLink): string {
  const state = stateOf(edition);
  return leadsTo === 'page' ? state : `${state}; has no such page, leads to its practice overview`;
}

/** What a reader must know of an edition: whether its text can still change. */
function stateOf(edition: Edition): string {
  return edition.state === 'open' ? 'open, as it is today' : `frozen on ${formatDate(edition.published)}`;
}
