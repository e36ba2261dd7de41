import {useEffect, useSyncExternalStore, type RefObject} from 'react';
import {formatView, parseView, type RegisterView} from '@site/src/domain/evidence/register-view';

/** Browsers refuse more than about a hundred changes of the address in half a minute: typing waits for a pause. */
const PAUSE_MS = 250;

/**
 * Keeps a view in the address: reads it once, with whatever stands in the form already because it was typed while the script was on
 * its way, and writes each later view. Gives whether a script runs: false on the server.
 */
export function useViewInAddress(
  form: RefObject<HTMLFormElement | null>,
  view: RegisterView,
  setView: (view: RegisterView) => void,
): boolean {
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of new FormData(form.current ?? undefined))
      if (typeof value === 'string' && value !== '') query.set(name, value);
    setView(parseView(query.toString()));
  }, [form, setView]);
  useEffect(() => {
    if (!alive) return;
    const timer = setTimeout(() => {
      const {pathname, hash, search} = location;
      const query = formatView(view);
      if (query !== search) history.replaceState(history.state, '', pathname + query + hash);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [alive, view]);
  return alive;
}

/** Whether a script runs does not change any more once it does. */
function never(): () => void {
  return () => undefined;
}
