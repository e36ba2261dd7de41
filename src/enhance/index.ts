import * as copy from './copy.ts';
import * as menu from './menu.ts';
import * as speculate from './speculate.ts';
import * as theme from './theme.ts';

/**
 * The small script: everything on a reading page that needs one, without React. It listens on the document, so that it serves what
 * the single-page navigation of development brings in later. Controls that need it appear once it runs (`data-enhanced`).
 */
if (typeof document !== 'undefined') {
  for (const behaviour of [theme, copy, menu, speculate]) behaviour.start(document);
  document.documentElement.dataset['enhanced'] = '';
}
