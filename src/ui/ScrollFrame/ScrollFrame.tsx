import type {ReactNode} from 'react';
import styles from './ScrollFrame.module.css';

type Name = {readonly label: string} | {readonly labelledBy: string};

/** A frame of its own for what may be wider than the page: it scrolls sideways, by keyboard too, and the page does not. */
export function ScrollFrame({children, ...name}: Name & {readonly children: ReactNode}): ReactNode {
  return (
    <div
      className={styles.frame}
      role="group"
      {...('label' in name ? {'aria-label': name.label} : {'aria-labelledby': name.labelledBy})}
      // The frame takes focus because a keyboard must be able to scroll it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {children}
    </div>
  );
}
