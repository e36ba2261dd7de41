import {Fragment, jsx, jsxs} from 'react/jsx-runtime';
import {renderToString} from 'react-dom/server';
import type {Element, ElementContent, Properties, Root} from 'hast';
import fc from 'fast-check';
import {toJsxRuntime, type Evaluater} from 'hast-util-to-jsx-runtime';
import {describe, expect, it} from 'vitest';
import {staticMarkup} from './static-markup.ts';

const hostile = fc.oneof(
  fc.string(),
  fc.string({unit: 'binary'}),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '\r\n',
    '<',
    '</span>',
    '<!--',
    ']]>',
    '&amp;',
    '"',
    "'",
    '` ${x} `',
    '\u2028',
    '{x}',
  ),
);
const properties: fc.Arbitrary<Properties> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record(
      {className: fc.array(hostile, {maxLength: 3}), 'data-line': hostile, 'data-x-y': hostile},
      {requiredKeys: []},
    ),
  },
  // What the plugin has to leave to React.
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.constantFrom(null, undefined, true, false, 1, ['a', 'b']).map((value) => ({'data-line': value})),
      fc
        .tuple(fc.constantFrom('className', 'title', 'dataCamel', 'data-x1'), hostile)
        .map(([name, value]) => ({[name]: value})),
    ),
  },
);
const words: fc.Arbitrary<ElementContent> = hostile.map((value) => ({type: 'text', value}));

const {element} = fc.letrec<{element: Element; children: ElementContent[]}>((tie) => ({
  children: fc.oneof(
    {depthSize: 'small', maxDepth: 3},
    {weight: 1, arbitrary: words.map((child) => [child])},
    // Texts between elements, as in a listing; now and then two of them side by side.
    {
      weight: 3,
      arbitrary: fc
        .array(fc.tuple(fc.array(words, {maxLength: 1}), tie('element')), {minLength: 1, maxLength: 4})
        .map((pairs) => pairs.flatMap(([before, child]) => [...before, child])),
    },
    {weight: 1, arbitrary: fc.array(fc.oneof(words, tie('element')), {maxLength: 4})},
  ),
  element: fc.record({
    type: fc.constant('element' as const),
    tagName: fc.oneof(
      {weight: 30, arbitrary: fc.constantFrom('span', 'mark', 'ins', 'del')},
      {weight: 1, arbitrary: fc.constantFrom('a', 'em', 'code', 'br')},
    ),
    properties,
    children: tie('children'),
  }),
}));
/** An element without content cannot have any. */
const roots = fc
  .array(element.map(withoutContentInBreaks), {minLength: 1, maxLength: 3})
  .map((children): Root => ({type: 'root', children}));

function withoutContentInBreaks(node: Element): Element {
  const children = node.children.map((child) =>
    child.type === 'element' ? withoutContentInBreaks(child) : child,
  );
  return {...node, children: node.tagName === 'br' ? [] : children};
}

/** Evaluates what the plugin writes, and nothing else: `{__html: '…'}`. */
function createEvaluater(): Evaluater {
  return {
    evaluateExpression(expression) {
      if (expression.type !== 'ObjectExpression') throw new TypeError(expression.type);
      const entries = expression.properties.map((property) => {
        if (
          property.type !== 'Property' ||
          property.key.type !== 'Identifier' ||
          property.value.type !== 'Literal'
        )
          throw new TypeError(property.type);
        return [property.key.name, property.value.value] as const;
      });
      return Object.fromEntries(entries);
    },
    evaluateProgram: () => expect.unreachable(),
  };
}

/** With the comments by which React parts texts, as pages have them. */
function drawn(tree: Root): string {
  return renderToString(toJsxRuntime(tree, {Fragment, jsx, jsxs, createEvaluater}));
}

function replaced(tree: Root): Root {
  const copy = structuredClone(tree);
  staticMarkup()(copy);
  return copy;
}

const span = (children: readonly ElementContent[], properties: Properties = {}): Element => ({
  type: 'element',
  tagName: 'span',
  properties,
  children: [...children],
});
const text = (value: string): ElementContent => ({type: 'text', value});
const kinds = (children: readonly ElementContent[]): readonly string[] =>
  replaced({type: 'root', children: [...children]}).children.map(({type}) => type);

describe('marked text as HTML', () => {
  it('is drawn as React draws its elements', () => {
    fc.assert(
      fc.property(roots, (tree) => {
        expect(drawn(replaced(tree))).toBe(drawn(tree));
      }),
      {numRuns: 400},
    );
  });

  it('takes the place of a line of a listing', () => {
    const line = [span([text('if')], {className: ['token']}), text(' (a < b) '), span([text('{')])];
    expect(kinds([span(line, {className: ['line'], 'data-line': '1'})])).toEqual(['mdxJsxTextElement']);
  });

  it('leaves short runs as they are, and what holds anything but marked text', () => {
    const link: Element = {type: 'element', tagName: 'a', properties: {}, children: []};
    expect(kinds([span([text('a'), span([text('b')])])])).toEqual(['element']);
    expect(kinds([span([text('a'), span([]), link])])).toEqual(['element']);
    expect(kinds([span([text('a'), span([]), span([])], {title: 'x'})])).toEqual(['element']);
    expect(kinds([span([text('a'), span([], {style: 'top: 0'}), span([])])])).toEqual(['element']);
  });
});
