import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import type {ContentsItem} from '@site/src/ui/Contents/Contents';

export type Section = {
  readonly title: string;
  readonly overview?: {readonly href: string; readonly label: string};
  readonly items: readonly ContentsItem[];
};

/** The pages of a sidebar as one list; the first page is the section's overview and gives it its title. */
export function sectionOf(sidebar: readonly PropSidebarItem[], permalink: string): Section {
  const pages = sidebar.flatMap(flatten);
  const [overview] = pages;
  return {
    title: overview?.label ?? 'Pages',
    ...(overview === undefined ? {} : {overview}),
    items: pages.map(({href, label}) => ({href, label, current: href === permalink})),
  };
}

function flatten(item: PropSidebarItem): readonly {readonly href: string; readonly label: string}[] {
  if (item.type === 'link') return [{href: item.href, label: item.label}];
  if (item.type === 'category')
    return [...(item.href ? [{href: item.href, label: item.label}] : []), ...item.items.flatMap(flatten)];
  return [];
}
