import type { Story } from '../../model/index.js';
import { conflictSaying } from '../../story/conflict-saying.js';
import { escapeMarkdown, linkable } from '../escape.js';
import { longDay } from '../page/day.js';
import { untoldConflicts } from '../page/parts.js';
import { CATEGORIES, canBeTold, type Gist, headline, type Language } from '../telling.js';
import { categoriesOf, type Day } from './day-page.js';

const WORDS = {
  zh: { sources: '来源：', differ: '说法不一，', others: '其他报道', and: '、', stop: '。', colon: '：' },
  en: { sources: 'Sources: ', differ: 'Accounts differ; ', others: 'Also reported', and: ', ', stop: '.', colon: ': ' },
} as const;

/** A WeChat address without what only tracks who shared it: four parts of its query name the article. */
function short(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return url;
  const { hostname, origin, pathname, searchParams } = new URL(url);
  const parts = ['__biz', 'mid', 'idx', 'sn'].map((name) => [name, searchParams.get(name) ?? ''] as const);
  if (hostname !== 'mp.weixin.qq.com' || parts.some(([, value]) => value === '')) return url;
  return `${origin}${pathname}?${parts.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

function sourcesOf(story: Pick<Story, 'articles'>): string[] {
  const seen = new Set<string>();
  return story.articles.flatMap(({ source, url }) => {
    const name = source ?? url ?? '';
    if (name === '' || seen.has(name)) return [];
    seen.add(name);
    const href = linkable(short(url));
    return [href === null ? escapeMarkdown(name) : `[${escapeMarkdown(name)}](${href})`];
  });
}

const SOURCES_SHOWN = 6;

function sourcesLine(story: Pick<Story, 'articles'>, lang: Language): string {
  const all = sourcesOf(story);
  const more = all.length - SOURCES_SHOWN;
  const rest = more <= 0 ? '' : lang === 'zh' ? `等 ${all.length} 家` : ` and ${more} more`;
  return all.length === 0 ? '' : WORDS[lang].sources + all.slice(0, SOURCES_SHOWN).join(WORDS[lang].and) + rest;
}

function storyMarkdown(telling: Gist, at: number, lang: Language): string {
  const { story } = telling;
  const { differ } = WORDS[lang];
  const category = CATEGORIES[story.category][lang];
  const lines = [
    `### ${at}. ${escapeMarkdown(headline(telling, lang))}`,
    `**${category}**${lang === 'zh' ? '｜' : ' | '}${escapeMarkdown(story.summary?.[lang] ?? '')}`,
    ...untoldConflicts(story).map((conflict) => `> ${differ}${escapeMarkdown(conflictSaying(conflict)[lang])}`),
    sourcesLine(story, lang),
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

/** A day's digest in one language, '' where nothing can be told in it: an overview, the stories in full, then those that it can only name. */
function partOf({ day, tellings }: Day, lang: Language): string {
  const { others, and, stop, colon } = WORDS[lang];
  const full = tellings.filter((telling) => canBeTold(telling, lang));
  const named = tellings.filter(({ story }) => !full.some((one) => one.story === story) && story.title[lang] !== null);
  const counts = categoriesOf([...full, ...named])
    .map(([category, count]) => `${CATEGORIES[category][lang]} ${count}`)
    .join(and);
  const total = full.length + named.length;
  if (total === 0) return '';
  const sum = lang === 'zh' ? `共 ${total} 条` : `${total} ${total === 1 ? 'story' : 'stories'}`;
  const list = named.map(({ story }) => {
    const [first = ''] = sourcesOf(story);
    const title = escapeMarkdown(story.title[lang] ?? '');
    return `- ${title}${first === '' ? '' : lang === 'zh' ? `（${first}）` : ` (${first})`}`;
  });
  return [
    lang === 'zh' ? `## 安全简报 ${longDay(day).zh}` : `## Security digest, ${longDay(day).en}`,
    `${sum}${colon}${counts}${stop}`,
    ...full.map((telling, at) => storyMarkdown(telling, at + 1, lang)),
    ...(list.length === 0 ? [] : [`### ${others}`, list.join('\n')]),
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}

/** A day's digest to paste into a newsletter or an editor: the Chinese part, then the English one, each whole in itself. */
export function dayMarkdown(day: Day): string {
  const parts = [partOf(day, 'zh'), partOf(day, 'en')].filter((part) => part !== '');
  return `${parts.join('\n\n---\n\n')}\n`;
}
