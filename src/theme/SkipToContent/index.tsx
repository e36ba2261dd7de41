// Change: a plain anchor to `main`; the stock one moves the focus by script.
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function SkipToContent(): ReactNode {
  return (
    <a className={styles.skip} href="#content">
      Skip to the content
    </a>
  );
}
