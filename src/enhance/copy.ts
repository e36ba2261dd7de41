const SHOWN_MS = 2000;
const shown = new WeakMap<Element, {readonly label: string; readonly timer: number}>();

/**
 * Serves the buttons `[data-copy]` of code and transcripts: `whole` takes the text as it is shown, `commands` what was typed. The
 * button says “Copied” for two seconds and a live region says it aloud; where the browser refuses, the text is selected instead.
 */
export function start(root: Document): void {
  const status = root.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  root.body.append(status);
  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
    const code = button?.closest('figure')?.querySelector('pre code');
    if (button && code) void copy(button, code, status);
  });
}

/** What a button copies: lines without the last line break, which would run the last command on pasting. */
export function textToCopy(code: ParentNode & Node, what: string | null): string {
  if (what !== 'commands') return (code.textContent ?? '').replace(/\n$/, '');
  const lines = [...code.querySelectorAll('.line')].map((line) => [...line.querySelectorAll('.tok-command')]);
  return lines
    .filter((runs) => runs.length > 0)
    .map((runs) => runs.map((run) => run.textContent).join(''))
    .join('\n');
}

async function copy(button: Element, code: Element, status: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(textToCopy(code, button.getAttribute('data-copy')));
    say(button, status, 'Copied', 'Copied.');
  } catch {
    // No permission, or a page without https: the reader's own copying always works.
    getSelection()?.selectAllChildren(code);
    say(
      button,
      status,
      'Selected: press Ctrl+C',
      'The browser refused to copy. The text is selected: press Control C, or Command C on a Mac.',
    );
  }
}

function say(button: Element, status: Element, label: string, announcement: string): void {
  status.textContent = announcement;
  // React has yet to take over this button and expects it as the server drew it.
  if (button.closest('[data-island]:not([data-alive])')) return;
  const before = shown.get(button);
  if (before !== undefined) clearTimeout(before.timer);
  const rest = before?.label ?? button.textContent ?? '';
  button.textContent = label;
  const timer = window.setTimeout(() => {
    button.textContent = rest;
    status.textContent = '';
    shown.delete(button);
  }, SHOWN_MS);
  shown.set(button, {label: rest, timer});
}
