/** The terminal sessions of a study that one of its texts shows, by name: `<Transcript id="feed-fan-out/reshard" />` → `reshard`. */
export function shownTranscripts(slug: string, text: string): readonly string[] {
  const ids = [...text.matchAll(/<Transcript\b[^>]*\bid=\{?["'`]([^"'`]+)["'`]/g)].map(([, id = '']) => id);
  const own = ids.filter((id) => id.startsWith(`${slug}/`)).map((id) => id.slice(slug.length + 1));
  return [...new Set(own)].toSorted();
}
