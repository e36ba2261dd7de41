import type {Node} from 'estree';

type Visitor = (node: Node, field: string, parents: readonly Node[]) => void;

/** Visits a tree of JavaScript from its root down: each node with the field of its parent that holds it, and all that it is in. */
export function visitNode(node: Node, visitor: Visitor, field = '', parents: readonly Node[] = []): void {
  visitor(node, field, parents);
  const below = [...parents, node];
  for (const [name, value] of Object.entries(node) as [string, unknown][])
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isNode(child)) visitNode(child, visitor, name, below);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
