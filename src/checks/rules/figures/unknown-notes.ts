import path from 'node:path/posix';
import {nearest} from '../../../domain/content/nearest.ts';
import {noteName} from '../../../domain/content/routes/note-route.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {shownFigures} from '../../core/figure-ids.ts';
import type {Page, Site} from '../../core/site.ts';

/** A figure of a note that has no experiment. Whether a note computes the figure is for `receipts` to say, which computes it. */
export function figuresOfNoNote(site: Site, pages: readonly Page[]): readonly RuleFinding[] {
  const shown = shownFigures(pages);
  if (shown.length === 0) return [];
  const notes = new Set(
    site.data
      .filter(({kind}) => kind === 'receipt')
      .flatMap(
        ({file}) => noteName(path.relative('blog', path.join(path.dirname(file), 'index.mdx')))?.slug ?? [],
      ),
  );
  return shown
    .filter(({note, page}) => !notes.has(note) && !isUnnamed(page))
    .map(({page, id, note, name, place}) => {
      // With one part it is the name of a figure, most likely of the note itself.
      const own = noteName(page.file.replace(/^blog\//, ''))?.slug;
      const near = name === '' && own !== undefined && notes.has(own) ? own : nearest(note, notes);
      return errorAt(
        page.file,
        place,
        `There is no figure \`${id}\`.`,
        near === undefined
          ? 'Write the id of a figure that exists: NOTE/NAME, of a note with a receipt, whose reproduce/claims.mjs returns NAME among its `charts`.'
          : `Write \`${near}/${name === '' ? note : name}\`.`,
      );
    });
}

/** A note whose path says no name: `notes` tells it, and until then nobody knows which figures are its own. */
function isUnnamed({file}: Page): boolean {
  return file.startsWith('blog/') && noteName(file.slice('blog/'.length)) === undefined;
}
