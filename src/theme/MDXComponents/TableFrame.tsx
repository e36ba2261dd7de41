import type {ComponentProps, ReactNode} from 'react';
import {ScrollFrame} from '@site/src/ui/ScrollFrame/ScrollFrame';
import styles from './TableFrame.module.css';

/** A Markdown table in a frame of its own. */
export function TableFrame(props: ComponentProps<'table'>): ReactNode {
  return (
    <ScrollFrame label="Table">
      <table {...props} className={styles.table} />
    </ScrollFrame>
  );
}
