/** Closes the menu once a link in it was followed: a page of its own does that by loading, a jump within the page does not. */
export function start(root: Document): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('[popover] a[href]') : null;
    const popover = link?.closest<HTMLElement>('[popover]');
    if (popover?.matches(':popover-open')) popover.hidePopover();
  });
}
