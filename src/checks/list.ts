import type {AnyRule} from './core/rule.ts';
import {builtSite} from './rules/built-site/rule.ts';
import {caseStudies} from './rules/case-studies/rule.ts';
import {claims} from './rules/claims/rule.ts';
import {components} from './rules/components/rule.ts';
import {dates} from './rules/dates/rule.ts';
import {confidentialImages} from './rules/confidentiality-images/rule.ts';
import {clients} from './rules/confidentiality-clients/rule.ts';
import {confidentiality} from './rules/confidentiality/rule.ts';
import {editions} from './rules/editions/rule.ts';
import {fences} from './rules/fences/rule.ts';
import {figures} from './rules/figures/rule.ts';
import {frontMatter} from './rules/front-matter/rule.ts';
import {gaps} from './rules/gaps/rule.ts';
import {headings} from './rules/headings/rule.ts';
import {images} from './rules/images/rule.ts';
import {links} from './rules/links/rule.ts';
import {mdx} from './rules/mdx/rule.ts';
import {notes} from './rules/notes/rule.ts';
import {numbers} from './rules/numbers/rule.ts';
import {receipts} from './rules/receipts/rule.ts';
import {redirects} from './rules/redirects/rule.ts';
import {references} from './rules/references/rule.ts';
import {reviewBy} from './rules/review-by/rule.ts';
import {slugs} from './rules/slugs/rule.ts';
import {spelling} from './rules/spelling/rule.ts';
import {transcripts} from './rules/transcripts/rule.ts';
import {wording} from './rules/wording/rule.ts';
import {workflows} from './rules/workflows/rule.ts';

/** Every rule of the gate. A new one is a folder of rules/ and a line here; list.test.ts holds them together. */
export const rules: readonly AnyRule[] = [
  mdx,
  frontMatter,
  notes,
  editions,
  caseStudies,
  references,
  headings,
  links,
  images,
  components,
  claims,
  receipts,
  transcripts,
  spelling,
  wording,
  fences,
  numbers,
  figures,
  redirects,
  dates,
  slugs,
  reviewBy,
  workflows,
  builtSite,
  gaps,
  confidentiality,
  confidentialImages,
  clients,
];
