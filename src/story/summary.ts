import type { Brief, Conflict, Kind, Said, Span, Story, StorySentence } from '../model/index.js';
import { fold } from '../text/fold.js';
import { conflictSentence } from './conflict-saying.js';

type Language = 'zh' | 'en';
type Summary = NonNullable<Story['summary']>;

/** Sentences that other briefs may add to the leader's, and conflicts that are told. */
const MOST = { added: 2, conflicts: 3 } as const;
/** A sentence that has so much of its wording in common with another repeats it. */
const REPEATS = 0.45;
/** A sentence of which every day lies so far before the story tells of something else that once happened. */
const LONG_AGO = 90;
/** Figures below it tell nothing of their own. */
const TELLING_FIGURE = 10;

const inside = (spans: readonly Span[], { start, end }: Span): boolean => spans.some((span) => span.start <= start && end <= span.end);

/** What a sentence rests on that has no language: figures, days, things and ids under its evidence. `#` ones are new matter, `@` ones its subject. */
function keysOf(brief: Brief, said: Said): Set<string> {
  const under = (mentions: readonly Span[]) => mentions.some((mention) => inside(said.evidence, mention));
  const keys = new Set<string>();
  for (const one of brief.figures) if (one.value >= TELLING_FIGURE && under([one, ...one.mentions])) keys.add(`#${one.kind} ${one.value}`);
  for (const one of brief.dates) if (/^\d{4}-\d{2}-\d{2}$/.test(one.iso) && under([one, ...one.mentions])) keys.add(`#${one.iso}`);
  for (const one of brief.indicators) if (under([one, ...one.mentions])) keys.add(`#${one.value}`);
  for (const one of brief.entities) if (one.type !== 'place' && under(one.mentions)) keys.add(`@${one.id}`);
  return keys;
}

/** Whether a sentence tells of days long before the story alone. */
function isBackground(brief: Brief, said: Said, first: string | null): boolean {
  const days = brief.dates.filter((date) => [date, ...date.mentions].some((mention) => inside(said.evidence, mention)));
  if (first === null || days.length === 0) return false;
  const edge = new Date(Date.parse(`${first}T00:00:00Z`) - LONG_AGO * 86_400_000).toISOString().slice(0, 10);
  return days.every(({ iso }) => (iso.split('/').at(-1) ?? iso) < edge.slice(0, (iso.split('/').at(-1) ?? iso).length));
}

/** Everything a brief gives, under the same keys. */
function heldBy(brief: Brief): Set<string> {
  return new Set([
    ...brief.figures.map(({ kind, value }) => `#${kind} ${value}`),
    ...brief.dates.map(({ iso }) => `#${iso}`),
    ...brief.indicators.map(({ value }) => `#${value}`),
    ...brief.entities.map(({ id }) => `@${id}`),
  ]);
}

/** Pairs of letters of a Chinese text, words of an English one. */
function wording(text: string, lang: Language): Set<string> {
  const folded = fold(text);
  if (lang === 'en') return new Set(folded.match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const letters = folded.replace(/[^\p{L}\p{N}]+/gu, '');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}

function repeats(one: Said, others: readonly Said[]): boolean {
  return (['zh', 'en'] as const).some((lang) => {
    const text = one[lang];
    if (text === null) return false;
    const own = wording(text, lang);
    return others.some((other) => {
      const twin = other[lang] === null ? new Set<string>() : wording(other[lang], lang);
      const shared = [...own].filter((term) => twin.has(term)).length;
      return shared > REPEATS * Math.min(own.size, twin.size);
    });
  });
}

/** Those of the other briefs that give all a sentence rests on, one figure, day or id among it. */
function bearersOf(keys: ReadonlySet<string>, from: Brief, briefs: readonly Brief[]): string[] {
  if (![...keys].some((key) => key.startsWith('#'))) return [];
  return briefs
    .filter((brief) => brief.id !== from.id)
    .filter((brief) => {
      const held = heldBy(brief);
      return [...keys].every((key) => held.has(key));
    })
    .map(({ id }) => id)
    .sort();
}

const join = (sentences: readonly Said[], lang: Language): string | null => {
  const own = sentences.flatMap((sentence) => sentence[lang] ?? []);
  return own.length === 0 ? null : own.join(lang === 'zh' ? '' : ' ');
};

/** Values that outlets differ on: the sentence about the conflict tells them. */
function contested(conflicts: readonly Conflict[]): Set<string> {
  return new Set(
    conflicts.flatMap(({ kind, values }) =>
      values.flatMap(({ value }) => (kind === 'figure' ? [`${value}`] : kind === 'date' ? [`#${value}`] : [])),
    ),
  );
}

function conflictSentences(conflicts: readonly Conflict[]): StorySentence[] {
  return conflicts.slice(0, MOST.conflicts).map((conflict) => {
    const [brief = '', ...also] = [...new Set(conflict.values.flatMap(({ briefs }) => briefs))];
    return { ...conflictSentence(conflict), facts: [], evidence: [], by: 'rules', brief, also };
  });
}

/** Kinds whose own words may tell a story. */
const REPORTS: ReadonlySet<Kind> = new Set<Kind>(['news', 'advisory', 'notice', 'research']);

/** Who tells the story in a language: the leader in its own, else the best report written in that language, else the best that can be said in it. */
export function tellerOf(lang: Language, leader: Brief, ranked: readonly Brief[]): Brief {
  const worded = leader.edited?.includes(`summary.${lang}`);
  if ((leader.lang === lang || worded) && leader.summary?.[lang]) return leader;
  const able = ranked.filter(({ summary }) => summary?.[lang]);
  return able.find((brief) => brief.lang === lang && REPORTS.has(brief.kind)) ?? (leader.summary?.[lang] ? leader : (able[0] ?? leader));
}

/**
 * The summary of a story. The leading brief's sentences come first, each language told by an outlet that writes it where there is one;
 * then what others say that is new and of the same matter, and where accounts differ. `ranked` holds the leader first; `lead` are it and its reposts, `first` the story's first day. Null where the leader has no summary.
 */
export function summaryOf(
  ranked: readonly Brief[],
  lead: readonly Brief[],
  conflicts: readonly Conflict[],
  first: string | null,
): Summary | null {
  const [leader] = ranked;
  if (!leader?.summary) return null;
  const sentences: StorySentence[] = [];
  const told = { zh: new Set<string>(), en: new Set<string>() };
  const take = (brief: Brief, said: Said) => {
    const keys = keysOf(brief, said);
    for (const lang of ['zh', 'en'] as const) if (said[lang] !== null) for (const key of keys) told[lang].add(key);
    sentences.push({ ...said, brief: brief.id, also: bearersOf(keys, brief, ranked) });
  };
  const tellers = { zh: tellerOf('zh', leader, ranked), en: tellerOf('en', leader, ranked) };
  for (const brief of new Set([leader, tellers.zh, tellers.en])) {
    for (const said of brief.summary?.sentences ?? []) {
      const own = { ...said, zh: tellers.zh === brief ? said.zh : null, en: tellers.en === brief ? said.en : null };
      if (own.zh !== null || own.en !== null) take(brief, own);
    }
  }
  const matter = new Set([...told.zh, ...told.en].filter((key) => key.startsWith('@')));
  const differing = contested(conflicts);
  let added = 0;
  for (const brief of ranked) {
    if (lead.some(({ id }) => id === brief.id) || brief.kind === 'digest' || brief.kind === 'promo') continue;
    for (const said of brief.summary?.sentences ?? []) {
      if (added >= MOST.added) break;
      const keys = keysOf(brief, said);
      const news = (lang: Language) =>
        tellers[lang] === brief ? [] : [...keys].filter((key) => key.startsWith('#') && !told[lang].has(key));
      const own = { ...said, zh: news('zh').length > 0 ? said.zh : null, en: news('en').length > 0 ? said.en : null };
      if ((own.zh === null && own.en === null) || ![...keys].some((key) => matter.has(key))) continue;
      if ([...news('zh'), ...news('en')].some((key) => differing.has(key) || differing.has(key.split(' ')[1] ?? ''))) continue;
      if (repeats(own, sentences) || isBackground(brief, said, first)) continue;
      take(brief, own);
      added++;
    }
  }
  sentences.push(...conflictSentences(conflicts));
  return { zh: join(sentences, 'zh'), en: join(sentences, 'en'), sentences };
}
