const YEAR_S = 365 * 24 * 60 * 60;

/** Everything with a content hash in its name stands under /assets/, and only that (the build is checked). */
export const hashedAsset = /^\/assets\/[^?]+[.-][0-9a-f]{8,}(?:\.\w+)+$/;

/** How long a browser keeps a file that it got: `Cache-Control`. */
export const keep = {
  /** Its name changes with its content. */
  forGood: `public, max-age=${YEAR_S}, immutable`,
  /** Kept, and asked for by its ETag each time. */
  checked: 'no-cache',
  never: 'no-store',
} as const;

/** `Cache-Control` for a path of the site that was found. */
export function cacheControl(path: string): string {
  return hashedAsset.test(path) ? keep.forGood : keep.checked;
}

/** The answers that may be kept; an error or a redirect that was kept would outlive its cause. */
export const keptStatuses = [200, 206, 304] as const;
