import type { Kind, Said } from '../model/index.js';
import type { Candidate, Prospect } from './candidates.js';
import { joinable, merged } from './own/merge.js';
import { bare } from './own/print.js';
import { overlap } from './own/weigh.js';
import { paired } from './pair.js';

/** How much of each language a brief may say, headline included: characters of Chinese, words of English. */
export const BUDGET = { zh: 850, en: 340 };
const MOST = { summary: 4, points: 7, statements: 14, verbatim: 2 };
/** Statements of a digest in all, shared out among its items. */
const PER_DIGEST = 15;
/** Sentences of the summary that both languages should have. */
const TWOFOLD = 2;
const SAME = 0.6;
/** Two neighbours at most make one sentence, of characters that a reader takes in at once. */
const RUN = { zh: 118, en: 300 };
/** Two statements on one matter make one point, of characters together. */
const PAIR = { zh: 120, en: 330 };

export function size(text: string | null, lang: 'zh' | 'en'): number {
  if (text === null) return 0;
  return lang === 'zh' ? text.length : text.split(/\s+/).length;
}

const both = (c: Candidate) => c.zh !== null && c.en !== null;
const POINTS_BACK = 0.4;
/** What being sayable in both languages counts, and what all of it being said counts more. */
const BOTH = { sayable: 0.4, said: 0.8 } as const;

const aback = ({ dangling }: Prospect | Candidate): number => (dangling === 'a-little' ? POINTS_BACK : 0);

/** Worth of a candidate in its turn: being sayable in both languages counts by how much the other language says of it. */
function worth(candidate: Candidate): number {
  return candidate.weight - aback(candidate) + (both(candidate) ? BOTH.sayable + BOTH.said * candidate.worded : 0);
}

/** A prospect is worth no more than this, however it turns out. */
const bound = (prospect: Prospect): number => prospect.most - aback(prospect) + (BOTH.sayable + BOTH.said);

const inTurn = (a: Prospect | Candidate, b: Prospect | Candidate): number => a.order - b.order || a.part - b.part;

/** What is told of a prospect before it is settled, from what is chosen so far: it comes too late for good, it could be taken now, or neither. */
type Chance = 'none' | 'now' | 'not-now';

/**
 * The candidates from the worthiest down, as long as each may be chosen. A prospect is settled when nothing left may be worth more and it could be taken: what
 * comes too late is dropped, and what can't be taken yet stands by until it can, or until its turn is past.
 */
function* byWorth(list: readonly Prospect[], chanceOf: (prospect: Prospect) => Chance): Generator<Candidate> {
  const before = (a: Candidate, b: Candidate): number => worth(b) - worth(a) || inTurn(a, b);
  const waiting = [...list].sort((a, b) => bound(b) - bound(a) || inTurn(a, b));
  let standing: Prospect[] = [];
  const ready: Candidate[] = [];
  let last: Candidate | null = null;
  const settle = (prospect: Prospect) => {
    const candidate = prospect.settle();
    if (last && before(candidate, last) < 0) return;
    ready.push(candidate);
    ready.sort(before);
  };
  for (let at = 0; at < waiting.length || ready.length > 0; ) {
    const [next, best] = [waiting[at], ready[0]];
    if (next && (!best || bound(next) >= worth(best))) {
      at++;
      const chance = chanceOf(next);
      if (chance === 'now') settle(next);
      else if (chance === 'not-now') standing.push(next);
    } else if (best) {
      ready.shift();
      last = best;
      yield best;
      standing = standing.filter((one) => {
        const chance = chanceOf(one);
        if (chance === 'now') settle(one);
        return chance === 'not-now';
      });
    }
  }
}

type Place = Pick<Candidate, 'order' | 'part' | 'section'>;

const follows = (a: Place, b: Place): boolean =>
  (b.order === a.order && b.part === a.part + 1) || (b.order === a.order + 1 && b.part === 0 && a.section === b.section);

interface Limits {
  readonly kind: Kind;
  readonly own: 'zh' | 'en';
  /** What the headlines take up. */
  readonly taken: { readonly zh: number; readonly en: number };
  /** The article's sentences, bare of signs. */
  readonly whole: ReadonlySet<string>;
}

/** Takes the weightiest first, leaves out what repeats another, and keeps both languages within their budget. */
export function choose(list: readonly Prospect[], { kind, own, taken, whole: sources }: Limits): Candidate[] {
  let chosen: Candidate[] = [];
  const other = own === 'zh' ? 'en' : 'zh';
  let each = 1;
  const allowed = (one: Prospect | Candidate, others: readonly Candidate[]): boolean =>
    !others.some((c) => overlap(one.tokens, c.tokens) > SAME) &&
    !(kind === 'digest' && one.item >= 0 && others.filter((c) => c.item === one.item).length >= each);
  const fits = (others: readonly Candidate[], lang: 'zh' | 'en'): boolean =>
    others.reduce((sum, c) => sum + size(c[lang], lang), taken[lang]) <= BUDGET[lang];
  /** With one more, its other-language side left out where that side is full; null where it can't be had. */
  const with_ = (others: readonly Candidate[], one: Candidate): Candidate[] | null => {
    if (!allowed(one, others)) return null;
    const more = [...others, one];
    const slim = fits(more, other) ? more : [...others, { ...one, [other]: null }];
    if (!fits(slim, own)) return null;
    const all = runs(slim, own);
    const whole = all.filter((run) => sources.has(bare(told(run, own) ?? ''))).length;
    const led = all.every((run) => run[0]?.dangling !== 'wholly');
    return led && all.length <= MOST.statements && whole <= MOST.verbatim ? slim : null;
  };
  const chanceOf = (one: Prospect): Chance => {
    // Chosen statements only become more: what repeats one or has no room beside them never comes in.
    const room = chosen.reduce((sum, c) => sum + size(c[own], own), taken[own] + size(one.own, own)) <= BUDGET[own];
    if (!room || !allowed(one, chosen)) return 'none';
    if (one.dangling === 'wholly' && !chosen.some((c) => follows(c, one))) return list.some((c) => follows(c, one)) ? 'now' : 'none';
    return with_(chosen, { ...one, zh: null, en: null, [own]: one.own, weight: 0, parts: {}, worded: 0 }) ? 'now' : 'not-now';
  };
  const items = new Set(list.map((c) => c.item)).size;
  const rounds = kind === 'digest' ? Math.max(1, Math.floor(PER_DIGEST / Math.max(1, items))) : 1;
  // A digest says one thing of each item before it says another of any.
  for (let round = 1; round <= rounds; round++) {
    each = round;
    for (const one of byWorth(list, chanceOf)) {
      if (chosen.some((c) => c.order === one.order && c.part === one.part)) continue;
      let next: Candidate[] | null = null;
      if (one.dangling === 'wholly' && !chosen.some((c) => follows(c, one))) {
        // What points back stands only behind what it points to: both are taken or neither.
        const before = list
          .filter((c) => follows(c, one) && c.dangling !== 'wholly')
          .map((c) => c.settle())
          .find((c) => worth(c) >= 0.5 * worth(one));
        const first = before ? with_(chosen, before) : null;
        next = first ? with_(first, one) : null;
      } else next = with_(chosen, one);
      if (next) chosen = next;
    }
  }
  return chosen;
}

/** Neighbours that are told together, each run short enough for one sentence. */
function runs(chosen: readonly Candidate[], own: 'zh' | 'en'): Candidate[][] {
  const out: Candidate[][] = [];
  for (const one of [...chosen].sort(inTurn)) {
    const run = out.at(-1);
    const last = run?.at(-1);
    const long = (last?.[own]?.length ?? 0) + (one[own]?.length ?? 0);
    if (run && last && run.length === 1 && follows(last, one) && long <= RUN[own] && joinable(last[own], one[own])) run.push(one);
    else out.push([one]);
  }
  return out;
}

/** What a run says in a language; neighbours are one sentence in the article's own. */
function told(run: readonly Candidate[], lang: 'zh' | 'en', own: 'zh' | 'en' = lang): string | null {
  const texts = run.flatMap((c) => c[lang] ?? []);
  const [first, second] = texts;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return lang === own ? merged(first, second, lang) : texts.join(lang === 'zh' ? '' : ' ');
}

/** The facts of a sentence, by their ids; `index` counts among all of the document's. */
export type FactsOf = (index: number) => readonly string[];

function said(runs_: readonly (readonly Candidate[])[], own: 'zh' | 'en', factsOf: FactsOf): Said {
  const all = runs_.flat();
  const text = (lang: 'zh' | 'en') => {
    const texts = runs_.flatMap((run) => told(run, lang, own) ?? []);
    return texts.length === 0 ? null : texts.join(lang === 'zh' ? '' : ' ');
  };
  return {
    zh: text('zh'),
    en: text('en'),
    facts: [...new Set(all.flatMap(({ index }) => factsOf(index)))],
    evidence: all.map(({ evidence }) => ({ start: evidence.start, end: evidence.end })),
    by: 'rules',
  };
}

/** The summary tells the weightiest in the order of the article; what is left stands as points, matter by matter, the most important first. */
export function arrange(chosen: readonly Candidate[], own: 'zh' | 'en', factsOf: FactsOf): { summary: Said[]; points: Said[] } {
  const best = (run: readonly Candidate[]) => Math.max(...run.map(worth));
  const ranked = runs(chosen, own).sort((a, b) => best(b) - best(a));
  const lead = ranked.slice(0, MOST.summary);
  const twofold = (run: readonly Candidate[]) => run.some(both);
  // A summary that the other language can tell too: the weightiest that it can say come in for the least that it can't.
  for (const run of ranked.slice(MOST.summary).filter(twofold)) {
    if (lead.filter(twofold).length >= TWOFOLD) break;
    const out = lead.findLast((one, at) => at > 0 && !twofold(one));
    if (out === undefined) break;
    lead[lead.indexOf(out)] = run;
  }
  const rest = ranked.filter((run) => !lead.includes(run));
  lead.sort((a, b) => (a[0]?.order ?? 0) - (b[0]?.order ?? 0) || (a[0]?.part ?? 0) - (b[0]?.part ?? 0));
  const points = paired(rest, (run) => told(run, own) ?? '', PAIR[own])
    .sort((a, b) => Math.max(...b.map(best)) - Math.max(...a.map(best)))
    .slice(0, MOST.points);
  return { summary: lead.map((run) => said([run], own, factsOf)), points: points.map((runs) => said(runs, own, factsOf)) };
}
