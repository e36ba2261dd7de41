import type {ComponentProps, CSSProperties, ReactNode} from 'react';
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

/** A cell; Markdown's alignment (`--:`) becomes a class, because the policy allows no style attributes. */
export function TableCell({style, ...props}: ComponentProps<'td'>): ReactNode {
  return <td {...props} className={alignment(style)} />;
}

/** A header cell, aligned as its column is. */
export function TableHeader({style, ...props}: ComponentProps<'th'>): ReactNode {
  return <th {...props} className={alignment(style)} />;
}

function alignment(style: CSSProperties | undefined): string | undefined {
  return style?.textAlign === 'right'
    ? styles.end
    : style?.textAlign === 'center'
      ? styles.centre
      : undefined;
}
