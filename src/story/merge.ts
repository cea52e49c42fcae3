import type { Brief, Category, Join, Story, StoryArticle } from '../model/index.js';
import { conflictsOf } from './conflicts.js';
import { factsOf } from './facts.js';
import { summaryOf, tellerOf } from './summary.js';

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

/** How well a brief is sourced and told: an editor's words, text, both languages, kind, then what it says and rests on. */
function standing(brief: Brief): number {
  const told = brief.summary ? (brief.summary.zh ? 1 : 0) + (brief.summary.en ? 1 : 0) : 0;
  const statements = brief.facts.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const substance = Math.min(12, statements) + Math.min(6, brief.figures.length) + Math.min(6, brief.points.length);
  const worded = brief.edited?.some((field) => field !== 'category') ? 1000 : 0;
  return worded + (hasText(brief) ? 100 : 0) + 25 * told + 8 * LEADS[brief.kind] + substance + (brief.status === 'complete' ? 4 : 0);
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

/** What is known of a story beside its briefs. */
export interface Told {
  /** Its id where an editor chose the story that others join; else its founding brief's. */
  readonly id?: string;
  /** Ids under which stories were told before this run. */
  readonly before: ReadonlySet<string>;
}

/** The brief that arrived first: its id is the story's. */
export function founderOf(briefs: readonly Brief[]): string {
  const [founder] = [...briefs].sort(byArrival);
  if (!founder) throw new Error('a story holds at least one brief');
  return founder.id;
}

/** One story of its texts, each with its reposts. The best-sourced brief leads, one that an editor worded before all others. */
export function storyOf(texts: readonly (readonly Brief[])[], joined: readonly Join[], { id: chosen, before }: Told): Story {
  const briefs = texts.flat();
  const ranked = [...briefs].sort(byStanding);
  const [lead] = ranked;
  if (!lead) throw new Error('a story holds at least one brief');
  const id = chosen ?? founderOf(briefs);
  const days = briefs
    .flatMap(({ published, copies }) => [published, ...copies.map((copy) => copy.published)])
    .filter((day) => day !== null)
    .sort();
  const title = (lang: 'zh' | 'en'): string | null => {
    const own = lead.title[lang];
    const teller = tellerOf(lang, lead, ranked);
    const native = teller.lang === lang && !lead.edited?.includes(`headline.${lang}`) ? teller.title[lang] : null;
    if (own !== null || native !== null) return native ?? own;
    // A story in both languages has a headline in both: an outlet's own words before a translation of another's.
    const others = ranked.filter((brief) => brief.title[lang] !== null);
    return (others.find((brief) => brief.lang === lang) ?? others[0])?.title[lang] ?? null;
  };
  const articles = texts
    .flatMap((text) => articlesOf(text, texts.length === 1))
    .sort(
      (a, b) =>
        Number(b.brief === lead.id) - Number(a.brief === lead.id) ||
        ((a.published ?? '') < (b.published ?? '') ? -1 : (a.published ?? '') > (b.published ?? '') ? 1 : a.path < b.path ? -1 : 1),
    );
  const bySourcing = [...texts].sort((a, b) => bestOf(ranked, a) - bestOf(ranked, b)).map((text) => text.filter(hasText));
  const conflicts = conflictsOf(bySourcing.filter(({ length }) => length > 0));
  const gone = briefs.every(({ status }) => status === 'deleted') && briefs.some((brief) => before.has(brief.id));
  return {
    schema: 'jianbao/story/1',
    id,
    merged: briefs
      .map((brief) => brief.id)
      .filter((one) => one !== id)
      .sort(),
    title: { zh: title('zh'), en: title('en') },
    summary: summaryOf(ranked, texts.find((text) => text.includes(lead)) ?? [], conflicts, days[0] ?? null),
    category: majority(briefs, lead),
    first: days[0] ?? null,
    updated: days.at(-1) ?? null,
    articles,
    joined,
    conflicts,
    facts: factsOf(ranked),
    ...(gone ? { withdrawn: true as const } : {}),
  };
}

const bestOf = (ranked: readonly Brief[], text: readonly Brief[]): number => Math.min(...text.map((brief) => ranked.indexOf(brief)));
