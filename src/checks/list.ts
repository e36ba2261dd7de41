import type {Rule} from './core/rule.ts';
import {caseStudies} from './rules/case-studies/rule.ts';
import {claims} from './rules/claims/rule.ts';
import {components} from './rules/components/rule.ts';
import {editions} from './rules/editions/rule.ts';
import {frontMatter} from './rules/front-matter/rule.ts';
import {headings} from './rules/headings/rule.ts';
import {images} from './rules/images/rule.ts';
import {links} from './rules/links/rule.ts';
import {mdx} from './rules/mdx/rule.ts';
import {notes} from './rules/notes/rule.ts';
import {references} from './rules/references/rule.ts';
import {transcripts} from './rules/transcripts/rule.ts';

/** Every rule of the gate. A new one is a folder of rules/ and a line here; list.test.ts holds them together. */
export const rules: readonly Rule[] = [
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
  transcripts,
];
