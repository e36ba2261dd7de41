import type {ReactNode} from 'react';
import styles from './Callout.module.css';

export const calloutKinds = ['note', 'warning'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

export type CalloutProps = {
  readonly kind?: CalloutKind;
  readonly title?: string;
  readonly children: ReactNode;
};

/** A passage set apart from the text. The kind is written out, so that colour is never what tells. */
export function Callout({kind = 'note', title, children}: CalloutProps): ReactNode {
  return (
    <div className={`${styles.callout} ${styles[kind]}`} role="note">
      <p className={styles.head}>
        <span className={styles.kind}>{kind}</span>
        {title !== undefined && <strong className={styles.title}> {title}</strong>}
      </p>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
