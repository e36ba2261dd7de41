import {errorAt} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import {openPages} from '../../prose/frozen.ts';

const fence = /[`~]{3}/;

/** A code fence names its language: without it nothing is coloured, and a reader’s tools cannot tell code from a session. */
export const fences: Rule = {
  id: 'fences',
  about: 'Every code fence names its language.',
  check: (site, {pages}) =>
    openPages({...site, pages}).flatMap(({file, fences, source}) => {
      const lines = source.split(/\r?\n/);
      return fences
        .filter(({language}) => language === '')
        .map(({place}) => {
          const line = place.line - 1;
          const column = Math.max(0, (lines[line - 1] ?? '').search(fence)) + 1;
          return errorAt(
            file,
            {line, column},
            'The code fence has no language.',
            'Write it behind the opening marks: ```` ```ts ````, ```` ```terminal ```` for a session, ```` ```text ```` for plain text.',
          );
        });
    }),
};
