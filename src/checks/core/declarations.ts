import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

/** The names that a page's own `import` and `export` lines declare, and whether one of them imports another Markdown file. */
export function readDeclarations(root: Root): {
  readonly declared: ReadonlySet<string>;
  readonly importsText: boolean;
} {
  const declared = new Set<string>();
  let importsText = false;
  visit(root, 'mdxjsEsm', (node) => {
    for (const statement of node.data?.estree?.body ?? []) {
      if (statement.type === 'ImportDeclaration') {
        importsText ||= /\.mdx?$/.test(String(statement.source.value));
        for (const {local} of statement.specifiers) declared.add(local.name);
      } else if (statement.type === 'ExportNamedDeclaration' && statement.declaration) {
        const {declaration} = statement;
        const declarators =
          declaration.type === 'VariableDeclaration' ? declaration.declarations : [declaration];
        for (const {id} of declarators) if (id?.type === 'Identifier') declared.add(id.name);
      }
    }
  });
  return {declared, importsText};
}
