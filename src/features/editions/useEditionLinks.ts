import {
  useActiveDocContext,
  useVersions,
  type GlobalDoc,
  type GlobalVersion,
} from '@docusaurus/plugin-content-docs/client';
import data from '@generated/editions/default/editions.json';
import type {Edition} from '@site/src/domain/editions/registry';

/** The page that is being read, as one edition has it. */
export type EditionLink = {
  readonly edition: Edition;
  readonly to: string;
  /** Whether the link leads to the same page, or to the edition's overview because it has no such page. */
  readonly leadsTo: 'page' | 'overview';
  readonly isCurrent: boolean;
};

const PRACTICE_OVERVIEW = 'practice/index';

/** The page's counterparts in all editions, newest first. Complete on the server: it needs the address alone. */
export function useEditionLinks(): readonly EditionLink[] {
  const versions = useVersions(undefined);
  const {activeVersion, alternateDocVersions} = useActiveDocContext(undefined);
  return data.editions.flatMap((edition) => {
    const version = versions.find((candidate) => candidate.label === edition.name);
    const same = version && alternateDocVersions[version.name];
    const doc = same ?? overviewOf(version);
    if (version === undefined || doc === undefined) return [];
    return [
      {
        edition,
        to: doc.path,
        leadsTo: same ? 'page' : 'overview',
        isCurrent: version.name === activeVersion?.name,
      },
    ];
  });
}

/** Whether the page of an older edition reads differently today, or is gone. */
export function hasChanged(edition: string, page: string): boolean {
  return data.changed[edition]?.includes(page) ?? false;
}

function overviewOf(version: GlobalVersion | undefined): GlobalDoc | undefined {
  const find = (id: string | undefined) => version?.docs.find((doc) => doc.id === id);
  return find(PRACTICE_OVERVIEW) ?? find(version?.mainDocId);
}
