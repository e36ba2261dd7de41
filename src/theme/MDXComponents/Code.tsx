// Change: the element as it is, inline and in blocks; code is set at build time (src/plugins/highlight), and upstream ships Prism to the browser.
import type {ComponentProps, ReactNode} from 'react';

export default function MDXCode(props: ComponentProps<'code'>): ReactNode {
  return <code {...props} />;
}
