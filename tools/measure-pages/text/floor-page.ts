import {isBlock, type SimpleNode, type SimplePage} from './simple-page.ts';

/** What somebody writes who wants a long text to be readable on a phone and in a wide window, and nothing more. */
export const FLOOR_STYLE = `
:root{color-scheme:light dark;font:18px/1.5 system-ui,sans-serif}
body{max-width:66ch;margin:auto;padding:0 1rem}
nav ul{list-style:none;padding:0}
pre,table{display:block;overflow-x:auto}
th,td{text-align:left;padding:.2em .8em .2em 0}
`;

/** The page as one would write it by hand: the same text, semantic HTML, a few lines of CSS, no script, no further request. */
export function floorPage({lang, title, description, body}: SimplePage): string {
  return `<!doctype html>
<html lang="${escapeAttribute(lang)}">
<meta charset="utf-8">
<title>${escapeText(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeAttribute(description)}">
<link rel="icon" href="data:,">
<style>${FLOOR_STYLE}</style>
<body>
${htmlOf(body)}
`;
}

/** The nodes as HTML; the outermost blocks each on a line. */
export function htmlOf(nodes: readonly SimpleNode[]): string {
  return nodes
    .filter((node) => node.kind === 'element' || node.text !== ' ' || !nodes.some(isBlock))
    .map((node) => {
      if (node.kind === 'text') return escapeText(node.text);
      const href = node.href === undefined ? '' : ` href="${escapeAttribute(node.href)}"`;
      return `<${node.name}${href}>${htmlOf(node.children)}</${node.name}>`;
    })
    .join(nodes.some(isBlock) ? '\n' : '');
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
