// Change: a file beside the text, which the build puts under /assets/, keeps its address; upstream would add the slash of a page.
import type {ComponentProps, ReactNode} from 'react';
import Original from '@theme-original/MDXComponents/A';

export default function MDXA(props: ComponentProps<typeof Original>): ReactNode {
  const {href, children} = props;
  if (href?.startsWith('/assets/')) return <a href={href}>{children}</a>;
  return <Original {...props} />;
}
