import {createHash} from 'node:crypto';
import type {AllContent} from '@docusaurus/types';
import type {BlogPost} from '@docusaurus/plugin-content-blog';

/** What plugins loaded, by plugin and instance. */
export type Content = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The content for the workers: without the notes’ texts, which they read from the files. */
export function withoutTexts(content: AllContent): Content {
  return mapInstances(content, (loaded) =>
    isBlog(loaded)
      ? {...loaded, blogPosts: loaded.blogPosts.map((post) => ({...post, content: ''}))}
      : loaded,
  );
}

/** A digest of which source has which address, in everything that was loaded. */
export function addressesOf(content: Content): string {
  const hash = createHash('sha1');
  const seen = new Set<object>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if ('source' in value && 'permalink' in value) {
      hash.update(`${String(value.source)}\0${String(value.permalink)}\0`);
    }
    Object.values(value).forEach(look);
  };
  look(content);
  return hash.digest('hex');
}

function mapInstances(content: AllContent, change: (loaded: unknown) => unknown): Content {
  return Object.fromEntries(
    Object.entries(content).map(([plugin, instances]) => [
      plugin,
      Object.fromEntries(Object.entries(instances).map(([id, loaded]) => [id, change(loaded)])),
    ]),
  );
}

function isBlog(loaded: unknown): loaded is {readonly blogPosts: readonly BlogPost[]} {
  return (
    typeof loaded === 'object' && loaded !== null && 'blogPosts' in loaded && Array.isArray(loaded.blogPosts)
  );
}
