import type { Story } from '../../model/index.js';
import { escapeHtml, linkable } from '../escape.js';
import { label } from '../page/bilingual.js';
import { ROLES } from '../telling.js';
import { langOf, type Material } from './members.js';

/** Every article of the story: its own headline as a link, the outlet, the day, and what part it plays. */
export function sourcesHtml({ story, members }: Material): string {
  const rows = story.articles.map(({ brief, url, source, lang, published, role }) => {
    const title = members.find(({ id }) => id === brief)?.title;
    const own = title?.original ?? (lang === 'zh' ? title?.zh : title?.en) ?? title?.zh ?? title?.en ?? brief;
    const text = `<span lang="${langOf(lang)}">${escapeHtml(own)}</span>`;
    const href = linkable(url);
    const name = href === null ? text : `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">${text}</a>`;
    const where = [
      source === null ? '' : `<bdi>${escapeHtml(source)}</bdi>`,
      published === null ? '' : `<time>${escapeHtml(published)}</time>`,
      label(ROLES[role].zh, ROLES[role].en),
    ];
    return `<li>${name} <span class="meta sep">${where
      .filter((html) => html !== '')
      .map((html) => `<span>${html}</span>`)
      .join('')}</span></li>`;
  });
  return `<ol class="src">${rows.join('')}</ol>`;
}

const SIGNALS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  text: ['同文', 'same text'],
  excerpt: ['节选', 'excerpt'],
  editor: ['编辑', 'editor'],
  headline: ['同标题', 'same headline'],
  url: ['同网址', 'same address'],
  entity: ['同名', 'name'],
  scene: ['同地或同机构', 'place or authority'],
  figure: ['同数字', 'figure'],
  date: ['同日', 'day'],
  id: ['同编号', 'identifier'],
  link: ['同出处', 'link'],
  words: ['用词', 'words'],
};
const SIGNALS_SHOWN = 12;

/** Why these articles are one story: the signals that joined them, most often met first. */
export function joinedHtml({ joined }: Story): string {
  const counts = new Map<string, number>();
  for (const { because } of joined)
    for (const { signal, value } of because)
      counts.set(`${signal}\0${signal === 'words' ? '' : value}`, (counts.get(`${signal}\0${signal === 'words' ? '' : value}`) ?? 0) + 1);
  const items = [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, SIGNALS_SHOWN)
    .map(([key, count]) => {
      const [signal = '', value = ''] = key.split('\0');
      const [zh = signal, en = signal] = SIGNALS[signal] ?? [];
      return `<li>${label(zh, en)}${value === '' ? '' : `: <code>${escapeHtml(value)}</code>`}${count > 1 ? ` × ${count}` : ''}</li>`;
    });
  return items.length === 0
    ? ''
    : `<details><summary>${label('为何归为一条', 'Why these are one story')}</summary><ul class="meta">${items.join('')}</ul></details>`;
}
