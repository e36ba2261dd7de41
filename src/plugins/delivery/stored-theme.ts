/**
 * The one script that stands in the page itself: it applies the colours that the reader chose before, ahead of the first paint, so
 * that they never flash. It reads what src/enhance/theme.ts stores. Its text is constant, so that the policy can name its hash.
 */
export const storedThemeScript =
  'try{let e=localStorage.getItem("theme");e&&(document.documentElement.dataset.theme=document.documentElement.dataset.themeChoice=e)}catch{}';
