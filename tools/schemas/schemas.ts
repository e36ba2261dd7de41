import * as z from 'zod';
import {authorsFile} from '../../src/domain/content/front-matter/authors.ts';
import {docFrontMatter} from '../../src/domain/content/front-matter/doc.ts';
import {noteFrontMatter} from '../../src/domain/content/front-matter/note.ts';
import {pageFrontMatter} from '../../src/domain/content/front-matter/page.ts';
import {seriesFile} from '../../src/domain/content/front-matter/series.ts';
import {tagsFile} from '../../src/domain/content/front-matter/tags.ts';
import {redirectsSource} from '../../src/domain/delivery/redirects.ts';
import {registrySource} from '../../src/domain/editions/registry.ts';
import {studySource} from '../../src/domain/evidence/study.ts';
import {receiptSource} from '../../src/domain/receipt/receipt.ts';

/** A schema for editors: its name in schemas/, what it is about, and the YAML files that it holds for (none: front matter). */
export type EditorSchema = {
  readonly name: string;
  readonly title: string;
  readonly files?: string;
  readonly schema: z.ZodType;
};

/** What editors are told of, each from the schema that the check and the build use. */
export const editorSchemas: readonly EditorSchema[] = [
  {name: 'study', title: 'A case study', files: 'case-studies/*/study.yaml', schema: studySource},
  {name: 'receipt', title: 'A receipt', files: 'blog/*/receipt.yaml', schema: receiptSource},
  {name: 'editions', title: 'The editions', files: 'editions.yaml', schema: registrySource},
  {
    name: 'redirects',
    title: 'Addresses that have moved',
    files: 'deploy/redirects.yaml',
    schema: redirectsSource,
  },
  {name: 'authors', title: 'Who may sign a note', files: 'blog/authors.yml', schema: authorsFile},
  {name: 'tags', title: 'The tags of notes', files: 'blog/tags.yml', schema: tagsFile},
  {name: 'series', title: 'The series of notes', files: 'blog/series.yml', schema: seriesFile},
  {name: 'note-front-matter', title: 'The front matter of a field note', schema: noteFrontMatter},
  {name: 'doc-front-matter', title: 'The front matter of a service or practice page', schema: docFrontMatter},
  {name: 'page-front-matter', title: 'The front matter of a page of its own', schema: pageFrontMatter},
];

/** The JSON Schema of what an author writes. What goes beyond single fields (dates in order, claims of one grade) only the check knows. */
export function jsonSchema({title, schema}: EditorSchema): object {
  return {
    ...z.toJSONSchema(schema, {
      target: 'draft-7',
      io: 'input',
      override: ({jsonSchema: written}) => {
        // `example` is the line to copy, which editors show with the description.
        const {example, description} = written;
        if (typeof example !== 'string') return;
        written.description = `${description ?? ''}\nFor example:  ${example}`.trim();
        delete written['example'];
      },
    }),
    title,
  };
}
