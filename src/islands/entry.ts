import '../enhance/index.ts';
import {start} from './start.ts';

// A page has the rules that it and its islands use in it: no chunk has to bring a style sheet along.
__webpack_require__.f.miniCss = () => undefined;

/** The small script of a built page: behaviours in plain DOM, and the start of its islands. */
start(document);
