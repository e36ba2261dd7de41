import type {ReactNode} from 'react';
import {claimMultiple, isImprovement, type Claim} from '@site/src/domain/evidence/claim';
import {formatQuantity} from '@site/src/domain/quantity/quantity';
import {ToScale} from '@site/src/ui/ToScale/ToScale';

/** The two bars of a claim, to scale: before and after, or 1 and the published multiple. A single value has none. */
export function ClaimBars({claim}: {readonly claim: Claim}): ReactNode {
  const {figure, statistic, metric} = claim;
  switch (figure.kind) {
    case 'value':
      return null;
    case 'multiple':
      return (
        <ToScale
          before={{value: 1, label: '1×'}}
          after={{value: figure.multiple.value, label: formatQuantity(figure.multiple)}}
          improved={isImprovement(claim)}
        />
      );
    case 'change':
      return (
        <ToScale
          before={{value: figure.before.value, label: shortLabel(statistic ?? metric)}}
          after={{value: figure.after.value, label: claimMultiple(claim) ?? ''}}
          improved={isImprovement(claim)}
        />
      );
  }
}

/** Bars end in five characters at most; the full words stand in the line above them. */
function shortLabel(words: string): string {
  return words.length <= 5 ? words : 'was';
}
