import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Page, Site} from '../../core/site.ts';
import {openPages} from '../../prose/frozen.ts';
import {bodyProse, frontMatterProse} from '../../prose/prose.ts';

/** What authors write where a text is still to come. */
const mark = /(?<![\p{L}\p{N}_-])(?:TODO|TBD|TBC|FIXME|XXX)(?![\p{L}\p{N}_-])/gu;

/** Marks of unfinished work that a reader would see. Code is not prose, and a draft may hold them. */
export function unfinished(site: Site, pages: readonly Page[]): readonly RuleFinding[] {
  return openPages({...site, pages}).flatMap((page) =>
    [...frontMatterProse(page), ...bodyProse(page)].flatMap(({value, placeAt}) =>
      [...value.matchAll(mark)].map(({0: found, index}) =>
        errorAt(
          page.file,
          placeAt(index, found.length),
          `\`${found}\` is left in the text, and readers would see it.`,
          `Write what it stands for, or take it out. Where the word itself is meant, write it in backquotes.`,
        ),
      ),
    ),
  );
}
