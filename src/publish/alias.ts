import { escapeHtml } from './escape.js';
import type { OutFile } from './publication.js';
import { headline, type Telling } from './telling.js';

/** Pages at the ids that a story swallowed: they lead to its own, so that no link to a story ever breaks. Works with scripts off. */
export function aliasPages(telling: Telling): OutFile[] {
  const { id, merged } = telling.story;
  const title = escapeHtml(headline(telling, 'zh'));
  const text = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=${id}.html">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="canonical" href="${id}.html">
<title>${title}</title>
</head>
<body><main><p><a href="${id}.html">${title}</a></p></main></body>
</html>
`;
  return merged.map((old) => ({ path: `story/${old}.html`, text }));
}
