// Change: the native element, without the stock one's scripted animation.
import type {ReactNode} from 'react';
import type {Props} from '@theme/Details';
import styles from './styles.module.css';

export default function Details({summary, children, ...props}: Props): ReactNode {
  return (
    <details {...props} className={styles.details}>
      {typeof summary === 'string' ? <summary>{summary}</summary> : summary}
      {children}
    </details>
  );
}
