import type {ReactNode} from 'react';
import styles from './Thesis.module.css';

/** What the practice is for, in one sentence, and what that looks like in figures. */
export function Thesis({children}: {readonly children: ReactNode}): ReactNode {
  return (
    <div className={`frame ${styles.thesis}`}>
      <h1>
        <span>The average held.</span> <span>The customers waited.</span>
      </h1>
      <p className="lead">
        We trace where time enters a production system, put the evidence on one timeline, and leave a test
        behind so that the same slowness cannot return unseen.
      </p>
      {children}
    </div>
  );
}
