import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {registerRoute} from '@site/src/domain/evidence/register';
import styles from './RegisterPages.module.css';

type Props = {readonly number: number; readonly pages: number};

/** The other pages of a register that is too long for one. */
export function RegisterPages({number, pages}: Props): ReactNode {
  return (
    <nav className={styles.pages} aria-label="Pages of the register">
      {Array.from({length: pages}, (_, index) => index + 1).map((page) => (
        <Link key={page} to={registerRoute(page)} aria-current={page === number ? 'page' : undefined}>
          {page}
        </Link>
      ))}
    </nav>
  );
}
