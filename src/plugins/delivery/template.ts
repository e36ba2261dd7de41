import {pageScript} from './page-script.ts';

/**
 * How a built page is framed (Docusaurus's official option `ssrTemplate`): no application bundle, only the small script of the entry
 * `reader`. What the stock theme puts before the application (an icon sprite, a longer script) is left out, and so are the marks that
 * only its hydration would need, and the links to the page in other languages, of which there are none. What only robots read (JSON-LD)
 * stands at the end: before the text it would delay the first paint. The style sheet's link is replaced by the rules that the page uses
 * once all pages are written. (\x22 stands for a quotation mark: eta counts those within its tags as the ends of strings.)
 */
export const ssrTemplate = `
<!DOCTYPE html>
<html <%~ it.htmlAttributes.replace(/ ?(?:class|data-has-hydrated)=\\x22[^\\x22]*\\x22/g, '').trim() %>>
<head>
<meta charset="UTF-8">
<% const tags = it.metaAttributes.map((group) => group.replace(/ data-rh=\\x22true\\x22/g, '')); %>
<%~ tags.filter((group) => !group.startsWith('<script')).join('').replace(/<link[^>]* hreflang=[^>]*>/gi, '') %>
<%~ it.headTags %>
<% it.scripts.filter((file) => /\\/reader\\./.test(file)).forEach((file) => { %><script>${pageScript('<%= it.baseUrl %><%= file %>')}</script><% }); %>
<% it.stylesheets.forEach((file) => { %><link rel="stylesheet" href="<%= it.baseUrl %><%= file %>"><% }); %>
</head>
<body><%~ it.appHtml %><%~ tags.filter((group) => group.startsWith('<script')).join('') %></body>
</html>
`;
