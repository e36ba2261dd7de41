import type {ReactNode} from 'react';
import {portionRoute, type Portion} from '@site/src/domain/notes/portions';
import {PrevNext} from '@site/src/ui/PrevNext/PrevNext';

type Props = {readonly base: string; readonly portion: Pick<Portion<unknown>, 'number' | 'pages'>};

/** The pages before and after this one of a list that is too long for one. */
export function PortionLinks({base, portion: {number, pages}}: Props): ReactNode {
  const at = (page: number): {readonly to: string; readonly kind: string; readonly title: string} => ({
    to: portionRoute(base, page),
    kind: `Page ${page} of ${pages}`,
    title: page < number ? 'The page before' : 'The next page',
  });
  return (
    <PrevNext
      label="Pages of the list"
      previous={number > 1 ? at(number - 1) : undefined}
      next={number < pages ? at(number + 1) : undefined}
    />
  );
}
