import type { Story } from '../model/index.js';
import { conflictSaying } from '../story/conflicts.js';
import { escapeHtml, escapeMarkdown, linkable } from './escape.js';
import { pageHtml, sideBySide } from './page.js';
import type { OutFile } from './publication.js';
import { conflictsHtml } from './story-page.js';
import { CATEGORIES, canBeTold, headline, keyFigures, outlets, type Telling } from './telling.js';

/** How much a category weighs when a day's stories are ranked: harm done comes before harm possible, both before business. */
const SEVERITY: Readonly<Record<Story['category'], number>> = {
  'data-breach': 3,
  ransomware: 3,
  exploitation: 3,
  'supply-chain': 3,
  apt: 2.5,
  intrusion: 2.5,
  outage: 2.5,
  ddos: 2,
  malware: 2,
  'law-enforcement': 2,
  fraud: 2,
  vulnerability: 1.5,
  privacy: 1.5,
  policy: 1.5,
  'ai-security': 1,
  research: 0.5,
  industry: 0.5,
  other: 0,
};

const MOST_OUTLETS = 8;

/** Outlets first, then severity, key figures and whether both languages can be told. */
function rank(telling: Telling): number {
  const told = (canBeTold(telling, 'zh') ? 1 : 0) + (canBeTold(telling, 'en') ? 1 : 0);
  return 1.5 * Math.min(MOST_OUTLETS, outlets(telling)) + SEVERITY[telling.story.category] + 0.3 * keyFigures(telling).length + told;
}

const byRank = (a: Telling, b: Telling): number => rank(b) - rank(a) || (a.story.id < b.story.id ? -1 : 1);

/** The days on which a story had an article. */
function daysOf({ story }: Telling): string[] {
  return [...new Set(story.articles.flatMap(({ published }) => published?.slice(0, 10) ?? []))];
}

const maybe = (text: string | null | undefined): string | null => (text ? escapeHtml(text) : null);

function storyHtml(telling: Telling, root: string): string {
  const { story } = telling;
  const linked = (text: string | null) => (text ? `<a href="${root}story/${story.id}.html">${escapeHtml(text)}</a>` : null);
  const { zh, en } = CATEGORIES[story.category];
  const titles = sideBySide('h2', linked(story.title.zh), linked(story.title.en));
  const sources = outlets(telling);
  return `<article class="story" id="s-${story.id}">
${titles === '' ? `<h2>${linked(headline(telling, 'en'))}</h2>` : titles}
<p class="meta"><span class="tag"><span lang="zh-CN">${zh}</span> · <span lang="en">${en}</span></span> <span lang="zh-CN">${sources} 个来源</span> · <span lang="en">${sources} ${sources === 1 ? 'source' : 'sources'}</span></p>
${sideBySide('p', maybe(story.summary?.zh), maybe(story.summary?.en))}
${conflictsHtml(story)}
</article>`;
}

interface Day {
  readonly day: string;
  readonly tellings: readonly Telling[];
  readonly before: string | null;
  readonly after: string | null;
}

const pathOf = (day: string, ending: 'html' | 'md'): string => `digest/${day.replaceAll('-', '/')}.${ending}`;

function dayHtml({ day, tellings, before, after }: Day, root: string): string {
  const link = (to: string | null, sign: string) => (to === null ? '' : ` · <a href="${root}${pathOf(to, 'html')}">${sign} ${to}</a>`);
  const count = tellings.length;
  const main = `<h1>${day} <span lang="zh-CN">安全简报</span> · <span lang="en">security digest</span></h1>
<p class="meta"><span lang="zh-CN">${count} 条</span> · <span lang="en">${count} ${count === 1 ? 'story' : 'stories'}</span></p>
${tellings.map((telling) => storyHtml(telling, root)).join('\n')}`;
  return pageHtml({ title: `${day} 安全简报 · jianbao`, root, nav: link(before, '←') + link(after, '→'), main, choice: true });
}

function sourceMarkdown(story: Story): string {
  const seen = new Set<string>();
  return story.articles
    .flatMap(({ source, url }) => {
      const name = source ?? url ?? '';
      if (name === '' || seen.has(name)) return [];
      seen.add(name);
      const href = linkable(url);
      return [href === null ? escapeMarkdown(name) : `[${escapeMarkdown(name)}](${href})`];
    })
    .join(' · ');
}

/** Both languages one under the other, ready to paste. */
function dayMarkdown({ day, tellings }: Day): string {
  const parts = tellings.map((telling) => {
    const { story } = telling;
    const lines = [`## ${escapeMarkdown(headline(telling, 'zh'))}`];
    if (story.title.zh !== null && story.title.en !== null) lines.push(`**${escapeMarkdown(story.title.en)}**`);
    for (const lang of ['zh', 'en'] as const) if (story.summary?.[lang]) lines.push(escapeMarkdown(story.summary[lang]));
    for (const conflict of story.conflicts) {
      const { zh, en } = conflictSaying(conflict);
      lines.push(`> ${escapeMarkdown(zh)}\n>\n> ${escapeMarkdown(en)}`);
    }
    lines.push(`${CATEGORIES[story.category].zh} · ${CATEGORIES[story.category].en} · ${sourceMarkdown(story)}`);
    return lines.join('\n\n');
  });
  return `# ${day} 安全简报 · security digest\n\n${parts.join('\n\n')}\n`;
}

/** One digest a day in HTML and Markdown, and the latest as index. */
export function* digestFiles(tellings: readonly Telling[]): Generator<OutFile> {
  const byDay = new Map<string, Telling[]>();
  for (const telling of tellings) for (const day of daysOf(telling)) byDay.set(day, [...(byDay.get(day) ?? []), telling]);
  const days = [...byDay.keys()].sort();
  for (const [at, day] of days.entries()) {
    const one: Day = { day, tellings: (byDay.get(day) ?? []).sort(byRank), before: days[at - 1] ?? null, after: days[at + 1] ?? null };
    yield { path: pathOf(day, 'html'), text: dayHtml(one, '../../../') };
    yield { path: pathOf(day, 'md'), text: dayMarkdown(one) };
    if (at === days.length - 1) yield { path: 'index.html', text: dayHtml(one, '') };
  }
  if (days.length === 0)
    yield {
      path: 'index.html',
      text: pageHtml({
        title: '简报 jianbao',
        root: '',
        nav: '',
        main: '<h1>简报 jianbao</h1><p>暂无报道 · No stories yet</p>',
        choice: false,
      }),
    };
}
