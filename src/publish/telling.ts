import type { Bilingual, Brief, BriefEntity, BriefFigure, Story, StoryArticle } from '../model/index.js';
import { keyFiguresOf } from './striking.js';

export type Language = 'zh' | 'en';

/** What a digest shows of a story and of its leading brief. */
export interface Gist {
  readonly story: Omit<Story, 'facts' | 'joined'>;
  readonly lead: Pick<Brief, 'lang' | 'status' | 'title' | 'summary' | 'figures'>;
}

/** A story with its leading brief: what feeds and pages are made of. */
export interface Telling extends Gist {
  readonly story: Story;
  readonly lead: Brief;
}

/** Briefs by id. */
export type Briefs = Pick<ReadonlyMap<string, Brief>, 'get'>;

const FED = new Set(['news', 'advisory', 'research', 'notice']);

/** Whether a story goes into feeds and digests: one of its briefs has text and a kind that informs. One that was told and taken back stays. */
export function isFed(story: Story, briefs: Briefs): boolean {
  if (story.hidden) return false;
  if (story.withdrawn) return true;
  return story.articles.some(({ brief }) => {
    const found = briefs.get(brief);
    return found !== undefined && FED.has(found.kind) && (found.status === 'complete' || found.status === 'truncated');
  });
}

/** The telling of a story, null where it isn't published. */
export function tellingOf(story: Story, briefs: Briefs): Telling | null {
  const lead = briefs.get(story.articles[0]?.brief ?? '');
  return lead && isFed(story, briefs) ? { story, lead } : null;
}

interface Ordered {
  readonly id: string;
  readonly pinned?: boolean;
  readonly updated: string | null;
}

/** The order of what is published: first what an editor pinned, then the newest. */
export function inOrder(a: Ordered, b: Ordered): number {
  return (
    Number(b.pinned === true) - Number(a.pinned === true) || (b.updated ?? '').localeCompare(a.updated ?? '') || (a.id < b.id ? -1 : 1)
  );
}

/** The stories that are published, in order. */
export function tellings(stories: readonly Story[], briefs: Briefs): Telling[] {
  return stories.flatMap((story) => tellingOf(story, briefs) ?? []).sort((a, b) => inOrder(a.story, b.story));
}

/** Whether a story can be told in a language: headline and summary, the headline alone where it was taken back. */
export function canBeTold({ story }: Pick<Gist, 'story'>, lang: Language): boolean {
  return story.title[lang] !== null && (story.withdrawn === true || Boolean(story.summary?.[lang]));
}

/** The headline in a language, else in the other. */
export function headline({ story, lead }: Gist, lang: Language): string {
  return story.title[lang] ?? story.title[lang === 'zh' ? 'en' : 'zh'] ?? lead.title.original ?? story.id;
}

const MOST_NAMES = 8;
const LEAST_SALIENCE = 0.3;

/** Who and what the story is about, most salient first. */
export function keyEntities({ lead }: Telling): readonly BriefEntity[] {
  return lead.entities.filter(({ salience, type }) => salience >= LEAST_SALIENCE && type !== 'place').slice(0, MOST_NAMES);
}

/** Figures that the leading brief's summary rests on. */
export const keyFigures = ({ lead }: Telling): readonly BriefFigure[] => keyFiguresOf(lead);

/** A name in one language, the other where there is none. */
export const named = (name: Bilingual, lang: Language): string => name[lang] ?? name[lang === 'zh' ? 'en' : 'zh'] ?? '';

/** Distinct outlets of a story. */
export function outlets({ story }: Pick<Gist, 'story'>): number {
  return new Set(story.articles.map(({ source, url }) => source ?? url)).size;
}

export const CATEGORIES: Readonly<Record<Story['category'], { readonly zh: string; readonly en: string }>> = {
  'data-breach': { zh: '数据泄露', en: 'Data breach' },
  ransomware: { zh: '勒索软件', en: 'Ransomware' },
  malware: { zh: '恶意软件', en: 'Malware' },
  vulnerability: { zh: '漏洞', en: 'Vulnerability' },
  exploitation: { zh: '在野利用', en: 'Exploitation' },
  apt: { zh: 'APT', en: 'APT' },
  intrusion: { zh: '入侵', en: 'Intrusion' },
  ddos: { zh: '拒绝服务攻击', en: 'DDoS' },
  fraud: { zh: '诈骗', en: 'Fraud' },
  'supply-chain': { zh: '供应链攻击', en: 'Supply chain' },
  outage: { zh: '中断', en: 'Outage' },
  'law-enforcement': { zh: '执法', en: 'Law enforcement' },
  policy: { zh: '政策', en: 'Policy' },
  privacy: { zh: '隐私', en: 'Privacy' },
  industry: { zh: '产业', en: 'Industry' },
  'ai-security': { zh: '人工智能安全', en: 'AI security' },
  research: { zh: '研究', en: 'Research' },
  other: { zh: '其他', en: 'Other' },
};

export const ROLES: Readonly<Record<StoryArticle['role'], { readonly zh: string; readonly en: string }>> = {
  original: { zh: '原文', en: 'original' },
  repost: { zh: '转载', en: 'repost' },
  coverage: { zh: '报道', en: 'coverage' },
  'title-only': { zh: '仅标题', en: 'headline only' },
};
