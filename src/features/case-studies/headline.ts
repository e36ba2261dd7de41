import type {Claim} from '@site/src/domain/evidence/claim';
import type {Study} from '@site/src/domain/evidence/study';

/** The figure that stands for a study in lists: its first published change, else its first multiple. */
export function headlineOf({claims}: Study): Claim | undefined {
  return claims.find(({figure}) => figure.kind === 'change') ?? claims.find(({figure}) => figure.kind === 'multiple');
}
