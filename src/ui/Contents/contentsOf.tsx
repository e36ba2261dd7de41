import type {ContentsItem} from './Contents';

/** A heading as Docusaurus reports it; `value` is the heading's HTML. */
export type TocEntry = {readonly id: string; readonly value: string; readonly level: number};

/** The headings of a page, second and third level, as links. Their HTML comes from our own MDX at build time. */
export function contentsOf(toc: readonly TocEntry[]): readonly ContentsItem[] {
  return toc
    .filter(({level}) => level <= 3)
    .map(({id, value, level}) => ({
      href: `#${id}`,
      level,
      label: <span dangerouslySetInnerHTML={{__html: value}} />,
    }));
}
