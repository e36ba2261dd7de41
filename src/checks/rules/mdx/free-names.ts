import type {Node, Program} from 'estree';
import {visitNode} from './visit-node.ts';

/** The names that a program refers to and does not bind itself, each once, and those that it binds. */
export type Names = {readonly free: readonly string[]; readonly bound: ReadonlySet<string>};

/** Reads the names of an expression or of import and export lines. A name that is bound anywhere in it counts as bound everywhere. */
export function namesOf(program: Program): Names {
  const bound = new Set<string>();
  const used = new Set<string>();
  visitNode(program, (node, field, parent) => {
    if (node.type !== 'Identifier') return;
    if (isBinding(field, parent)) bound.add(node.name);
    else if (!isKey(field, parent)) used.add(node.name);
  });
  return {free: [...used].filter((name) => !bound.has(name)), bound};
}

/** A key is no reference: `a.key`, `{key: 1}`; in `{key}` and `a[key]` it is one. */
function isKey(field: string, parents: readonly Node[]): boolean {
  const parent = parents.at(-1);
  if (parent?.type === 'MemberExpression') return field === 'property' && !parent.computed;
  if (parent?.type === 'Property') return field === 'key' && !parent.computed;
  return parent?.type === 'ImportSpecifier' || parent?.type === 'ExportSpecifier';
}

/** Inside of a pattern, up to what declares it. */
function isBinding(field: string, parents: readonly Node[]): boolean {
  const parent = parents.at(-1);
  switch (parent?.type) {
    case 'VariableDeclarator':
    case 'ClassDeclaration':
      return field === 'id';
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return field === 'id' || field === 'params';
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return field === 'local';
    case 'CatchClause':
      return field === 'param';
    case 'ObjectPattern':
    case 'ArrayPattern':
    case 'RestElement':
      return true;
    case 'AssignmentPattern':
      return field === 'left';
    case 'Property':
      return field === 'value' && parents.at(-2)?.type === 'ObjectPattern';
    default:
      return false;
  }
}
