import { createHash } from 'node:crypto';
import { escapeHtml } from './escape.js';

const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#5b6470;--line:#d9dee5;--paper:#fff;--shade:#f5f7f9;--mark:#0b5cad}
@media (prefers-color-scheme:dark){:root{--ink:#e7eaee;--soft:#a0a9b4;--line:#343b45;--paper:#14171b;--shade:#1c2026;--mark:#7db7f5}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1rem;color:var(--ink);background:var(--paper);font:1rem/1.65 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
a{color:var(--mark)}a:focus-visible,input:focus-visible+label{outline:3px solid var(--mark);outline-offset:2px}
header,footer,nav{color:var(--soft)}
h1{font-size:1.5rem;line-height:1.35;margin:.4rem 0}h2{font-size:1.15rem;line-height:1.4;margin:.2rem 0}h3{font-size:1rem;margin:1.2rem 0 .3rem}
article.story{border-top:1px solid var(--line);padding:1rem 0}
.both{display:grid;grid-template-columns:1fr;gap:.2rem 2rem}
@media (min-width:48rem){.both{grid-template-columns:1fr 1fr}}
.meta,.sources,time{color:var(--soft);font-size:.9rem}
.tag{border:1px solid var(--line);border-radius:1rem;padding:0 .6rem;white-space:nowrap;color:var(--ink);background:var(--shade)}
.differ{border-left:4px solid var(--mark);background:var(--shade);padding:.4rem .8rem;margin:.6rem 0}
ul,ol{padding-left:1.3rem}p{margin:.4rem 0}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid var(--line);padding:.3rem .5rem .3rem 0;text-align:left;vertical-align:top;font-weight:normal}
.choice{display:flex;gap:.4rem;flex-wrap:wrap;border:0;padding:0;margin:.6rem 0}
.choice input{position:absolute;opacity:0}.choice label{border:1px solid var(--line);border-radius:.4rem;padding:.1rem .8rem;cursor:pointer}
.choice input:checked+label{background:var(--mark);border-color:var(--mark);color:var(--paper)}
body:has(#only-zh:checked) [lang=en].told,body:has(#only-en:checked) [lang=zh-CN].told{display:none}
body:has(#only-zh:checked) .both,body:has(#only-en:checked) .both{grid-template-columns:1fr}
@media print{body{max-width:none;padding:0;font-size:10.5pt}nav,.choice{display:none}article.story{break-inside:avoid}a{color:inherit;text-decoration:none}}
`;

/** Only this very style applies; no script, image, frame, form or base from anywhere. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

export interface Page {
  /** Plain text. */
  readonly title: string;
  /** Way back to OUT: '' or '../' as often as it takes. */
  readonly root: string;
  /** Main part, as HTML. */
  readonly main: string;
  /** Links before the main part, as HTML. */
  readonly nav: string;
  /** Whether there are two languages to choose from. */
  readonly choice: boolean;
}

/** Which languages to show, by radio buttons and style alone. */
const CHOICE = `<fieldset class="choice"><legend class="meta">语言 · Language</legend>
<input type="radio" name="show" id="both" checked><label for="both">中文 + English</label>
<input type="radio" name="show" id="only-zh"><label for="only-zh" lang="zh-CN">中文</label>
<input type="radio" name="show" id="only-en"><label for="only-en" lang="en">English</label></fieldset>`;

/** A whole page: works from the file system, with scripts off, in the dark and on paper. */
export function pageHtml({ title, root, main, nav, choice }: Page): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<link rel="alternate" type="application/feed+json" title="简报 jianbao" href="${root}feed.json">
<link rel="alternate" type="application/atom+xml" title="简报 jianbao" href="${root}feed.atom.xml">
<style>${STYLE}</style>
</head>
<body>
<header><nav aria-label="简报 jianbao"><a href="${root}index.html">简报 jianbao</a>${nav}</nav></header>
<main>
${choice ? CHOICE : ''}
${main}
</main>
<footer><p class="meta"><span lang="zh-CN">由程序从所列文章写成；数字、日期与名称均见于原文。</span> <span lang="en">Written by a program from the articles listed; figures, dates and names are theirs.</span> <a href="${root}feed.json">JSON Feed</a> · <a href="${root}feed.atom.xml">Atom</a> · <a href="${root}feed.rss.xml">RSS</a></p></footer>
</body>
</html>
`;
}

/** One text in both languages, side by side; a language without one leaves no gap. `tag` is a block element. */
export function sideBySide(tag: 'h1' | 'h2' | 'p' | 'ul', zh: string | null, en: string | null): string {
  const one = (lang: string, html: string | null) => (html ? `<${tag} class="told" lang="${lang}">${html}</${tag}>` : '');
  return zh || en ? `<div class="both">${one('zh-CN', zh)}${one('en', en)}</div>` : '';
}
