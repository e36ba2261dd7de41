import type {Graph, Thing} from 'schema-dts';

/**
 * Nodes as the text of one `<script type="application/ld+json">`. A `<` is written as its JSON escape: within the text of a script
 * `</script` would end it, and `<!--` would hide its end. React and react-helmet write the text as it is.
 */
export function scriptText(nodes: readonly Thing[]): string {
  const graph: Graph = {'@context': 'https://schema.org', '@graph': nodes};
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
