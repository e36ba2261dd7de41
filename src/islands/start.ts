/**
 * Brings islands to life: an element `[data-island]` loads React and its component when it comes into view, takes focus or is touched
 * by the pointer. What the server drew stays as it is until then, and stays for good if the chunk cannot be loaded; the next sight of
 * it tries again.
 */
export function start(root: Document): void {
  const islands = [...root.querySelectorAll<HTMLElement>('[data-island]')];
  if (islands.length === 0) return;
  const begun = new WeakSet<HTMLElement>();
  const wake = (island: HTMLElement): void => {
    if (begun.has(island)) return;
    begun.add(island);
    bringToLife(island).catch(() => begun.delete(island));
  };
  const seen = new IntersectionObserver((entries) => {
    for (const {isIntersecting, target} of entries)
      if (isIntersecting && target instanceof HTMLElement) wake(target);
  });
  for (const island of islands) {
    seen.observe(island);
    for (const event of ['focusin', 'pointerover']) island.addEventListener(event, () => wake(island));
  }
}

async function bringToLife(island: HTMLElement): Promise<void> {
  const [{hydrate}, {load}] = await Promise.all([
    import(/* webpackChunkName: "react" */ './hydrate.ts'),
    import(/* webpackChunkName: "islands" */ './registry.ts'),
  ]);
  hydrate(island, await load(island.dataset['island'] ?? ''));
}
