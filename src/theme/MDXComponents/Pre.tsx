// Change: the element as it is; code is set at build time (src/plugins/highlight), and upstream hands it to the scripted CodeBlock.
import type {ComponentProps, ReactNode} from 'react';

export default function MDXPre(props: ComponentProps<'pre'>): ReactNode {
  return <pre {...props} />;
}
