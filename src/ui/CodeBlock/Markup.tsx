import {createElement, type ReactNode} from 'react';
import type {MarkupElement} from '@site/src/domain/transcript/code-figure';

/** Renders markup that was built as data. The markup never changes, so that a place in it is a sound key. */
export function Markup({of}: {readonly of: MarkupElement}): ReactNode {
  const {className} = of.properties;
  const children = of.children.map((child, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- see above
    child.type === 'text' ? child.value : <Markup key={index} of={child} />,
  );
  return createElement(
    of.tagName,
    {...of.properties, className: Array.isArray(className) ? className.join(' ') : className},
    ...children,
  );
}
