import type {TextKind} from '../leak.ts';
import {decodedRuns} from './binary-text.ts';
import {withPlainCharacters} from './characters.ts';
import {
  withoutBackslashes,
  withoutDefanging,
  withoutEntities,
  withoutPercents,
  withoutQuotedPrintable,
  withoutTags,
} from './escapes.ts';
import {dumped} from './hex-dump.ts';
import {continued, folded, mayWrap, wrapped} from './joined.ts';
import type {View} from './view.ts';

/** The text itself first, then what it hides; decoded runs are decoded again, once. */
export function viewsOf(source: View, kind: TextKind): readonly View[] {
  const characters = withPlainCharacters(source);
  const base = characters ?? source;
  const decoded = [
    withoutEntities(base),
    withoutPercents(base),
    withoutBackslashes(base),
    withoutDefanging(base),
    withoutQuotedPrintable(base),
    kind === 'capture' ? withoutTags(base) : undefined,
  ];
  const twice = decoded.flatMap((view) =>
    view === undefined ? [] : [...decodedTwice(view), ...decodedRuns(view)],
  );
  const runs = [...decodedRuns(base), ...(kind === 'capture' ? dumped(base) : [])];
  const isWrapped = kind === 'capture' || mayWrap(base.text);
  const joined = [
    continued(base),
    ...(isWrapped ? wrapped(base) : []),
    kind === 'capture' ? folded(base) : undefined,
  ];
  const inRuns = runs.flatMap((run) => [withoutPercents(run), withoutEntities(run), ...decodedRuns(run)]);
  return [source, characters, ...decoded, ...twice, ...runs, ...inRuns, ...joined].filter(
    (view) => view !== undefined,
  );
}

/** A decoded view decoded once more: what HTML hides may hide again. */
function decodedTwice(view: View): readonly (View | undefined)[] {
  const entities = withoutEntities(view);
  return [
    withoutPercents(view),
    entities,
    withPlainCharacters(view),
    entities === undefined ? undefined : withPlainCharacters(entities),
  ];
}
