import {readFileSync} from 'node:fs';
import {deserialize, serialize} from 'node:v8';
import type {LoadContext} from '@docusaurus/types';
import type {Content} from './content.ts';

/** What of Docusaurus’ context can be handed to a rendering worker: all but the configuration, which it reads again, and the bundler. */
export type PlainContext = Omit<LoadContext, 'siteConfig' | 'currentBundler'> & {readonly url: string};

/** What rendering workers need to compile documents as the bundler would. */
export type Settings = {
  readonly context: PlainContext;
  /** What content plugins loaded, by plugin and instance. */
  readonly content: Content;
  readonly cacheDir: string;
  /** Changes with everything that the compilation of every document depends on. */
  readonly stamp: string;
  /** Changes when a document comes, goes or moves, so that links between documents have to be resolved again. */
  readonly addresses: string;
};

/** By v8, which keeps dates, maps and what is undefined. */
export function formatSettings(settings: Settings): Buffer {
  return serialize(settings);
}

export function readSettings(file: string): Settings {
  // Written by `formatSettings` in the same build.
  return deserialize(readFileSync(file)) as Settings;
}
