import { createHash } from 'node:crypto';
import { escapeHtml } from '../escape.js';
import { label, named } from './bilingual.js';
import { SCRIPTS } from './script.js';
import { STYLES } from './style.js';

export type Look = keyof typeof STYLES;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only the page's own style and script apply; nothing from anywhere else, no frame, form or base, and no HTML made by a script. */
const policyOf = (look: Look): string =>
  `default-src 'none'; style-src ${hash(STYLES[look])}; script-src ${hash(SCRIPTS[look])}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

const POLICIES: Readonly<Record<Look, string>> = { digest: policyOf('digest'), story: policyOf('story'), review: policyOf('review') };

export interface Page {
  readonly look: Look;
  /** Plain text. */
  readonly title: string;
  /** Plain text for the page's description, or null. */
  readonly description: string | null;
  /** Way back to OUT: '' or '../' as often as it takes; null for pages outside OUT, which lead to no feed. */
  readonly root: string | null;
  /** Address of the page's own home. */
  readonly home: string;
  /** Main part, as HTML. */
  readonly main: string;
}

/** Which languages to show, by radio buttons and style alone. */
const CHOICE = `<fieldset class="seg"><legend class="vh">${label('语言', 'Language')}</legend><input type="radio" name="show" value="both" id="show-both" checked><label for="show-both" aria-label="双语 Both">双语</label><input type="radio" name="show" value="zh" id="show-zh"><label for="show-zh" lang="zh-CN">中文</label><input type="radio" name="show" value="en" id="show-en"><label for="show-en" lang="en">English</label></fieldset>`;

const THEME = `<button class="btn" id="theme" type="button" hidden><span class="vh">${label('配色', 'Theme')}: </span><span data-is="auto">◐ <span class="word">${label('自动', 'Auto')}</span></span><span data-is="light" hidden>○ <span class="word">${label('浅色', 'Light')}</span></span><span data-is="dark" hidden>● <span class="word">${label('深色', 'Dark')}</span></span></button>`;

const KEYS: readonly (readonly [keys: readonly string[], zh: string, en: string, looks: readonly Look[]])[] = [
  [['j', 'k'], '下一条、上一条', 'next, previous story', ['digest']],
  [['Enter'], '打开这一条', 'open the story', ['digest']],
  [['/'], '搜索；Esc 清空', 'search; Esc clears', ['digest']],
  [['[', ']'], '前一天、后一天', 'day before, day after', ['digest']],
  [['l'], '语言：双语、中文、英文', 'language: both, Chinese, English', ['digest', 'story', 'review']],
  [['t'], '配色：自动、浅色、深色', 'theme: auto, light, dark', ['digest', 'story', 'review']],
  [['h'], '首页', 'home', ['digest', 'story', 'review']],
  [['?'], '本帮助', 'this help', ['digest', 'story', 'review']],
];

function helpHtml(look: Look): string {
  const rows = KEYS.flatMap(([keys, zh, en, looks]) =>
    looks.includes(look) ? [`<dt>${keys.map((key) => `<kbd>${key}</kbd>`).join(' ')}</dt><dd>${label(zh, en)}</dd>`] : [],
  );
  return `<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">${label('键盘', 'Keyboard')}</h2><dl>${rows.join('')}</dl><p><label><input type="checkbox" id="single" checked> ${label('启用单键', 'Single keys on')}</label></p><button class="btn" id="close" type="button">${label('关闭', 'Close')}</button></dialog>`;
}

function hintHtml(look: Look): string {
  const first =
    look === 'digest' ? `<kbd>j</kbd><kbd>k</kbd> ${label('上下条', 'stories')}, <kbd>/</kbd> ${label('搜索', 'search')}, ` : '';
  return `<p class="hint" hidden>${first}<kbd>l</kbd> ${label('语言', 'language')}, <kbd>?</kbd> ${label('全部按键', 'all keys')}</p>`;
}

const FEEDS = [
  ['feed.json', 'application/feed+json', 'JSON Feed'],
  ['feed.atom.xml', 'application/atom+xml', 'Atom'],
  ['feed.rss.xml', 'application/rss+xml', 'RSS'],
] as const;

/** A whole page: works from the file system, with scripts off, in the dark and on paper. */
export function pageHtml({ look, title, description, root, home, main }: Page): string {
  const alternates =
    root === null
      ? ''
      : FEEDS.map(([path, type]) => `<link rel="alternate" type="${type}" title="简报 jianbao" href="${root}${path}">\n`).join('');
  const feeds =
    root === null
      ? ''
      : `<nav aria-label="${named('订阅', 'Feeds')}">${FEEDS.map(([path, , name]) => `<a href="${root}${path}">${name}</a>`).join(' · ')}</nav>`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICIES[look]}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
${description === null ? '' : `<meta name="description" content="${escapeHtml(description)}">\n`}<title>${escapeHtml(title)}</title>
${alternates}<style>${STYLES[look]}</style>
</head>
<body>
<a class="skip" href="#main">${label('跳到正文', 'Skip to content')}</a>
<header class="top"><a class="brand" href="${home}"><b lang="zh-CN">简报</b> <span lang="en">jianbao</span></a>${CHOICE}${THEME}<button class="btn" id="keys" type="button" hidden><span aria-hidden="true">?</span><span class="vh">${label('键盘帮助', 'Keyboard help')}</span></button></header>
<script>${SCRIPTS[look]}</script>
<main id="main" tabindex="-1">
${main}
</main>
<footer><p>${label('由程序从所列文章写成；数字、日期与名称均见于原文。', 'Written by a program from the articles listed; figures, dates and names are theirs.')}</p>${hintHtml(look)}${feeds}</footer>
${helpHtml(look)}
</body>
</html>
`;
}
