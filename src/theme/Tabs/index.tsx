// Change: native `<details>` of one group (opening one closes the others), so that tabs work without script, in print and in find-in-page.
import {Children, isValidElement, useId, type ReactElement, type ReactNode} from 'react';
import type {Props as TabItemProps} from '@theme/TabItem';
import type {Props} from '@theme/Tabs';
import styles from './styles.module.css';

export default function Tabs({children, defaultValue}: Props): ReactNode {
  const group = useId();
  const items = Children.toArray(children).filter((child): child is ReactElement<TabItemProps> =>
    isValidElement(child),
  );
  const open = defaultValue ?? items.find(({props}) => props.default)?.props.value ?? items[0]?.props.value;
  return (
    <div className={styles.tabs}>
      {items.map(({props}) => (
        <details key={props.value} name={group} open={props.value === open}>
          <summary>{props.label ?? props.value}</summary>
          <div>{props.children}</div>
        </details>
      ))}
    </div>
  );
}
