import type fs from 'node:fs';
import {lazy} from 'react';
import * as jsx from 'react/jsx-runtime';
import {useMDXComponents} from '@mdx-js/react';
import type {DocumentModule, startDocuments} from '../worker/documents.ts';

/** Node’s own `require`, in the server’s bundle. */
// oxlint-disable-next-line no-underscore-dangle -- the bundler’s name for it
declare const __non_webpack_require__: (file: string) => unknown;

type Files = {
  readonly json: (file: string) => () => Promise<{readonly default: unknown}>;
  readonly document: (file: string, query: string) => () => Promise<DocumentModule>;
};

/**
 * In the server’s bundle: loads what routes name from files while pages are rendered. `worker` is the path of worker/documents.ts,
 * which stays outside of the bundle, and `settings` that of its settings.
 */
export function fromFiles(worker: string, settings: string): Files {
  const {readFileSync} = __non_webpack_require__('node:fs') as typeof fs;
  const documents = __non_webpack_require__(worker) as {readonly startDocuments: typeof startDocuments};
  const load = documents.startDocuments(settings, {...jsx, useMDXComponents, lazy});
  return {
    json(file) {
      let value: {readonly default: unknown} | undefined;
      return async () => (value ??= {default: JSON.parse(readFileSync(file, 'utf8')) as unknown});
    },
    document(file, query) {
      let module: Promise<DocumentModule> | undefined;
      return () => (module ??= load(file, query));
    },
  };
}
