// Change: no sidebar column and no script that folds it; DocItem/Layout places the section's navigation itself.
import type {ReactNode} from 'react';
import type {Props} from '@theme/DocRoot/Layout';

export default function DocRootLayout({children}: Props): ReactNode {
  return children;
}
