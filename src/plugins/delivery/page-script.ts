/**
 * The one script that stands in the page itself. It applies the colours that the reader chose before, ahead of the first paint, so that
 * they never flash (src/enhance/theme.ts stores them). It says that the reader comes to one place on the page, which must not move then
 * (src/css/base.css). And it fetches the small script once the page has been painted: a script tag, deferred or not, is found and asked
 * for while the page is still being read, which delays the first paint. The text is the same on every page of a build, so that the
 * policy can name its hash. `script` is the address of the small script.
 */
export function pageScript(script: string): string {
  return `try{let e=localStorage.getItem("theme");e&&(document.documentElement.dataset.theme=document.documentElement.dataset.themeChoice=e)}catch{}location.hash&&(document.documentElement.dataset.atPlace=""),addEventListener("load",()=>requestAnimationFrame(()=>setTimeout(()=>import(${JSON.stringify(script)}))))`;
}
