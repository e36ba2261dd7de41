import type {SourcePlace} from '../../domain/content/yaml-places.ts';
import type {Page} from './site.ts';

/** A `<Figure id="NOTE/NAME" />` of a page: a chart that the experiment of a note computes. `name` is empty where the id has one part. */
export type ShownFigure = {
  readonly page: Page;
  readonly id: string;
  readonly note: string;
  readonly name: string;
  readonly place: SourcePlace;
};

/** The figures that pages show, in their order. */
export function shownFigures(pages: readonly Page[]): readonly ShownFigure[] {
  return pages.flatMap((page) =>
    page.elements.flatMap(({name: element, attributes}) => {
      const id = element === 'Figure' ? attributes.get('id') : undefined;
      if (id?.text === undefined) return [];
      const [note = '', name = ''] = id.text.split('/');
      return [{page, id: id.text, note, name, place: id.place}];
    }),
  );
}
