import type { Brief, Category, Join, Story, StoryArticle } from '../model/index.js';
import { conflictsOf } from './conflicts.js';

/** Kinds that report an event first-hand lead before those that comment on it. */
const LEADS: Readonly<Record<Brief['kind'], number>> = {
  news: 3,
  advisory: 3,
  notice: 3,
  research: 2,
  opinion: 1,
  digest: 0,
  promo: 0,
  other: 1,
};

const hasText = ({ status }: Brief): boolean => status === 'complete' || status === 'truncated';
const arrived = ({ feed_date, published }: Brief): string => feed_date ?? published ?? '9999';

/** How well a brief is sourced and told: text, both languages, kind, then what it says and rests on. */
function standing(brief: Brief): number {
  const told = brief.summary ? (brief.summary.zh ? 1 : 0) + (brief.summary.en ? 1 : 0) : 0;
  const substance = Math.min(12, brief.facts.length) + Math.min(6, brief.figures.length) + Math.min(6, brief.points.length);
  return (hasText(brief) ? 100 : 0) + 25 * told + 8 * LEADS[brief.kind] + substance + (brief.status === 'complete' ? 4 : 0);
}

const byStanding = (a: Brief, b: Brief): number =>
  standing(b) - standing(a) || (arrived(a) < arrived(b) ? -1 : arrived(a) > arrived(b) ? 1 : a.id < b.id ? -1 : 1);
const byArrival = (a: Brief, b: Brief): number =>
  arrived(a) === arrived(b) ? (a.path < b.path ? -1 : 1) : arrived(a) < arrived(b) ? -1 : 1;

/** The category that most of the articles with text are filed under; a tie goes to the leading brief's. */
function majority(briefs: readonly Brief[], lead: Brief): Category {
  const votes = new Map<Category, number>();
  const voters = briefs.some(hasText) ? briefs.filter(hasText) : briefs;
  for (const { category } of voters) if (category !== 'other' || voters.length === 1) votes.set(category, (votes.get(category) ?? 0) + 1);
  const most = Math.max(0, ...votes.values());
  const first = [...votes].filter(([, count]) => count === most).map(([category]) => category);
  return first.includes(lead.category) ? lead.category : (first[0] ?? lead.category);
}

function article(brief: Brief, role: StoryArticle['role']): StoryArticle {
  return { brief: brief.id, path: brief.path, url: brief.url, source: brief.source, lang: brief.lang, published: brief.published, role };
}

/** Articles of one text: the first with a text is the original, the others repost it; headlines without a text are told as such. */
function articlesOf(text: readonly Brief[], alone: boolean): StoryArticle[] {
  const first = [...text].filter(hasText).sort(byArrival)[0];
  const reposted = text.filter(hasText).length > 1 || text.some(({ copies }) => copies.length > 0);
  return text.flatMap((brief) => [
    article(brief, !hasText(brief) ? 'title-only' : brief !== first ? 'repost' : reposted || alone ? 'original' : 'coverage'),
    ...brief.copies.map((copy) => article({ ...brief, ...copy }, 'repost')),
  ]);
}

/** The leading brief's summary; a language that it can't be said in is told by the best brief that can. Sentences are the leader's. */
function summaryOf(lead: Brief, ranked: readonly Brief[]): Story['summary'] {
  const told = (lang: 'zh' | 'en'): string | null => ranked.flatMap(({ summary }) => summary?.[lang] ?? [])[0] ?? null;
  if (lead.summary === null) return null;
  return { zh: lead.summary.zh ?? told('zh'), en: lead.summary.en ?? told('en'), sentences: lead.summary.sentences };
}

/** One story of its texts, each with its reposts. The best-sourced brief leads; the one that arrived first gives the id. */
export function storyOf(texts: readonly (readonly Brief[])[], joined: readonly Join[]): Story {
  const briefs = texts.flat();
  const ranked = [...briefs].sort(byStanding);
  const [lead] = ranked;
  const [founder] = [...briefs].sort(byArrival);
  if (!lead || !founder) throw new Error('a story holds at least one brief');
  const days = briefs
    .flatMap(({ published, copies }) => [published, ...copies.map((copy) => copy.published)])
    .filter((day) => day !== null)
    .sort();
  const title = (lang: 'zh' | 'en'): string | null => {
    const own = lead.title[lang];
    if (own !== null) return own;
    // A story in both languages has a headline in both, written by those who know it best.
    return ranked.find((brief) => brief.title[lang] !== null)?.title[lang] ?? null;
  };
  const articles = texts
    .flatMap((text) => articlesOf(text, texts.length === 1))
    .sort(
      (a, b) =>
        Number(b.brief === lead.id) - Number(a.brief === lead.id) ||
        ((a.published ?? '') < (b.published ?? '') ? -1 : (a.published ?? '') > (b.published ?? '') ? 1 : a.path < b.path ? -1 : 1),
    );
  return {
    schema: 'jianbao/story/1',
    id: founder.id,
    merged: [],
    title: { zh: title('zh'), en: title('en') },
    summary: summaryOf(lead, ranked),
    category: majority(briefs, lead),
    first: days[0] ?? null,
    updated: days.at(-1) ?? null,
    articles,
    joined,
    conflicts: conflictsOf(texts.map((text) => text.filter(hasText))),
  };
}
