// Change: no class of the stock theme, a quiet `#` link that names its heading; anchors are still reported to the broken-link check.
import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/Heading';

export default function Heading({as: As, id, children, ...props}: Props): ReactNode {
  const brokenLinks = useBrokenLinks();
  if (As === 'h1' || !id) return <As {...props}>{children}</As>;
  brokenLinks.collectAnchor(id);
  return (
    <As {...props} id={id}>
      {children}
      <a
        className="hash-link"
        href={`#${id}`}
        aria-label={`Link to ${typeof children === 'string' ? `“${children}”` : 'this section'}`}
      />
    </As>
  );
}
