import type {Program} from 'estree';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {namesDeclaredIn} from '../../core/mdx-declarations.ts';
import type {Page, Place} from '../../core/site.ts';
import {namesOf} from './free-names.ts';

/** What every page has without an import: what the language knows, and what Docusaurus adds to a page. */
const known = new Set(
  `undefined NaN Infinity globalThis Array BigInt Boolean Date Error Intl JSON Map Math Number Object Promise Reflect RegExp Set
  String Symbol URL URLSearchParams isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI encodeURIComponent
  console process props frontMatter contentTitle metadata assets toc`.split(/\s+/),
);

/** Expressions that use a name which nothing declares: they parse, and the page’s rendering would stop at them. */
export function unknownNames({file, root, source}: Page): readonly RuleFinding[] {
  // What a line declares that MDX takes for text is told once, at that line.
  const declared = new Set(source.split('\n').flatMap(namesDeclaredIn));
  visit(root, 'mdxjsEsm', (node) => {
    for (const name of boundIn(node.data?.estree)) declared.add(name);
  });
  return expressionsOf(root).flatMap(({text, program, place}) =>
    namesOf(program)
      .free.filter((name) => !known.has(name) && !declared.has(name))
      .map((name) => unknown(file, place, text, name)),
  );
}

function boundIn(program: Program | null | undefined): ReadonlySet<string> {
  return program ? namesOf(program).bound : new Set();
}

function unknown(file: string, place: Place, text: string, name: string): RuleFinding {
  const shown = `{${text.trim()}}`;
  const escaped = shown.replaceAll(/[{}]/g, String.raw`\$&`);
  return errorAt(
    file,
    place,
    `Braces hold JavaScript in MDX, and in \`${shown}\` nothing declares \`${name}\`: the page could not be shown.`,
    `Where the braces are text, write \`${escaped}\`, or put them into backquotes. Where a value is meant, write \`export const ${name} = …\` or an import in this file.`,
  );
}

type Expression = {readonly text: string; readonly program: Program; readonly place: Place};

/** Every expression of a page: in its text, and in the attributes of its elements. */
function expressionsOf(root: Root): readonly Expression[] {
  const found: Expression[] = [];
  const add = (text: string, program: Program | null | undefined, start: Place | undefined): void => {
    if (program) found.push({text, program, place: start ?? {line: 1, column: 1}});
  };
  visit(root, (node) => {
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
      add(node.value, node.data?.estree, node.position?.start);
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      for (const attribute of node.attributes) {
        const start = (attribute.position ?? node.position)?.start;
        if (attribute.type === 'mdxJsxExpressionAttribute')
          add(attribute.value, attribute.data?.estree, start);
        else if (typeof attribute.value === 'object' && attribute.value !== null)
          add(attribute.value.value, attribute.value.data?.estree, start);
      }
  });
  return found;
}
