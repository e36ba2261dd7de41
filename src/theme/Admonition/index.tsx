// Change: our callout, without the stock icons.
import type {ReactNode} from 'react';
import {Callout} from '@site/src/ui/Callout/Callout';
import type {Props} from '@theme/Admonition';

const warnings = new Set(['warning', 'danger', 'caution']);

export default function Admonition({type, title, children}: Props): ReactNode {
  return (
    <Callout kind={warnings.has(type) ? 'warning' : 'note'} {...(typeof title === 'string' ? {title} : {})}>
      {children}
    </Callout>
  );
}
