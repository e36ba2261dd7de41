import parse from 'postcss-selector-parser';

/** The pseudo-classes whose arguments are alternatives: one of them must be met. Of any other argument nothing is asked. */
const alternatives = new Set([':is', ':where', ':matches']);

/**
 * The tokens without which a selector can match nothing on a page: for each alternative, the element names, classes and ids that must
 * all occur. `.prose :is(ul, ol):not([class])` needs `.prose` and one of `ul`, `ol`. What only a script or the reader brings about
 * (states, attributes) asks for nothing.
 */
export function needsOf(selector: string): readonly (readonly string[])[] {
  const ways: string[][] = [];
  parse((root) => {
    root.each((alternative) => {
      ways.push(...waysOf(alternative));
    });
  }).processSync(selector);
  return ways;
}

function waysOf(selector: parse.Selector): string[][] {
  let ways: string[][] = [[]];
  for (const node of selector.nodes) {
    const token = tokenOf(node);
    if (token !== undefined) ways = ways.map((way) => [...way, token]);
    if (node.type === 'pseudo' && alternatives.has(node.value)) {
      const inner = node.nodes.flatMap(waysOf);
      if (inner.length > 0) ways = ways.flatMap((way) => inner.map((more) => [...way, ...more]));
    }
  }
  return ways;
}

function tokenOf(node: parse.Node): string | undefined {
  switch (node.type) {
    case 'tag':
      return node.value.toLowerCase();
    case 'class':
      return `.${node.value}`;
    case 'id':
      return `#${node.value}`;
    default:
      return undefined;
  }
}
