// Change: only carries its props; `Tabs` draws the native element.
import type {ReactNode} from 'react';
import type {Props} from '@theme/TabItem';

export default function TabItem({children}: Props): ReactNode {
  return children;
}
