// Change: no tags for a hosted search crawler; the site has none.
export default function SearchMetadata(): null {
  return null;
}
