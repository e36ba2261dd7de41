import {auditPage} from '../support/axe.ts';
import {checkEveryPage} from './every-page.ts';

// The schemes differ in the values of the colour tokens and in nothing else (src/css/tokens.css).
checkEveryPage('dark', (page) => auditPage(page, 'colours'));
