const choices = ['system', 'light', 'dark'] as const;
type Choice = (typeof choices)[number];

/**
 * Serves the buttons `[data-theme-to]`: applies the choice, says which one is pressed, and stores it. Nothing is stored before the
 * reader chooses, and choosing the system's colours takes the stored choice away again. The page's first inline script reads the
 * same key before the first paint, so that a stored choice never flashes.
 */
export function start(root: Document): void {
  const html = root.documentElement;
  mark(root, readChoice(html));
  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-theme-to]') : null;
    const choice = choices.find((name) => name === button?.getAttribute('data-theme-to'));
    if (choice === undefined) return;
    apply(html, choice);
    mark(root, choice);
    store(choice);
  });
  // The single-page navigation of development and a restored page bring back unmarked buttons.
  new MutationObserver(() => mark(root, readChoice(html))).observe(html, {
    attributes: true,
    attributeFilter: ['data-theme', 'class'],
  });
}

function readChoice(html: HTMLElement): Choice {
  return choices.find((name) => name === html.dataset['themeChoice']) ?? 'system';
}

function apply(html: HTMLElement, choice: Choice): void {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  html.dataset['themeChoice'] = choice;
  html.dataset['theme'] = choice === 'system' ? (dark ? 'dark' : 'light') : choice;
}

function mark(root: Document, choice: Choice): void {
  for (const button of root.querySelectorAll('[data-theme-to]')) {
    button.setAttribute('aria-pressed', String(button.getAttribute('data-theme-to') === choice));
  }
}

function store(choice: Choice): void {
  try {
    if (choice === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', choice);
  } catch {
    // Storage is refused (private windows, policies): the choice holds for this page.
  }
}
