import type { Span } from '../../../model/index.js';
import { type Chart, LONGEST, parse } from '../chart.js';
import type { Nominal } from '../tree.js';
import { chineseGrammar } from './clauses.js';
import { leaning } from './leaning.js';
import { readings } from './lexical.js';
import type { Token } from './tokens.js';
import { isAgent, type Value, type ZhItem } from './value.js';

/** The worst score of a reading that is believed, in all or by the word. */
const SOUND = 2;
const SOUND_PER_WORD = 0.18;

const GOALS = ['S', 'SW', 'SAYS', 'ATTR', 'TOP', 'VPS', 'VP', 'VPN', 'PUR', 'PPT', 'SUB', 'PP', 'T', 'NP'] as const;

/** What a condition may be read as: 用户更新软件 is a compound too, and no condition. */
export const CONDITIONS: readonly string[] = ['S', 'SW', 'VP', 'VPS'];

/** A second act, an aim or a consequence behind what was read: it may go, what stands in front of it holds without it. */
const TAIL = /^(?:并|并且|以|来|以便|用以|从而|进而|及|以及|而且|且|同时|为|用于|旨在|直到|甚至)$/;
/** What a dropped tail must not hold: it would change what is said before it. */
const TURNS = /但|除|不|未|无|非|没|否|仅|只|才|如果|若|假|疑|据|称|可能|或|涉嫌|声称|至少|超|近|约|等|之一|后|前|时/;

export interface Reading {
  readonly item: ZhItem;
  /** Where the part begins that was left out, null where the segment was read whole. */
  readonly cut: number | null;
}

export interface Attempt {
  readonly whole: Reading | null;
  /** Who the segment speaks of, where it was not read but plainly begins with its subject. */
  readonly subject: Nominal | null;
}

/** What a phrase alone must be better by than a clause of the same words, which says more. */
const FRAGMENT = 0.4;

/** The same for a verb phrase where nobody is known whom it could be said of. */
const LONE = 0.7;

function goal(items: readonly ZhItem[], size: number, goals: readonly string[], lone = false): ZhItem | null {
  let found: ZhItem | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const category of goals)
    for (const item of items) {
      const score = item.score - (category === 'NP' ? FRAGMENT : lone && /^VPS?$/.test(category) ? LONE : 0);
      if (item.category !== category || score <= most) continue;
      found = item;
      most = score;
    }
  // A reading that had to bend this much (verbs as nouns, far-fetched attachments) is a garden path more often than not.
  return found && found.score >= -Math.max(SOUND, SOUND_PER_WORD * size) ? found : null;
}

/** Where a tail begins that may go, the shortest first. */
function tails(words: readonly Token[]): number[] {
  const found: number[] = [];
  for (let cut = words.length - 2; cut >= 3; cut--) {
    if (!TAIL.test(words[cut]?.text ?? '')) continue;
    // 被描述为X: what is described wants what it is described as.
    if (words[cut]?.text === '为' && (words[cut - 1]?.verbs.length ?? 0) > 0) continue;
    const tail = words.slice(cut).map((word) => word.text);
    if (!TURNS.test(tail.join(''))) found.push(cut);
  }
  return found;
}

const BEFORE_TAIL = ['S', 'VP'] as const;

const OPENS_VERB = /^(?:V|PRE|ADV|BEI|P|T|BA)$/;

/** Where the subject of a segment may end that was not read: before a word that can only open its verb, where no 的 behind could take it in; the last first. */
function subjectEnds(words: readonly Token[], lexical: readonly (readonly ZhItem[])[]): number[] {
  const found: number[] = [];
  for (let end = Math.min(words.length - 1, 8); end >= 1; end--) {
    const next = lexical[end] ?? [];
    if (next.length === 0 || !next.every((item) => OPENS_VERB.test(item.category))) continue;
    if (words.slice(end).some((word) => /^[的之、]$/.test(word.text))) break;
    found.push(end);
  }
  return found;
}

/** What can be had of a segment that was not read whole: all but a tail that may go, else who it speaks of. */
function salvaged(chart: Chart<Value>, words: readonly Token[], lexical: readonly (readonly ZhItem[])[]): Attempt {
  const [cuts, ends] = [tails(words), subjectEnds(words, lexical)];
  const found = chart([...cuts.map((end) => ({ end, categories: BEFORE_TAIL })), ...ends.map((end) => ({ end, categories: ['NP'] }))]);
  let whole: Reading | null = null;
  for (const cut of cuts) {
    const item = goal(found(cut), cut, BEFORE_TAIL);
    if (item) whole ??= { item, cut: words[cut]?.start ?? null };
  }
  let subject: Nominal | null = null;
  for (const end of ends) {
    const item = goal(found(end), end, ['NP']);
    const nominal = item?.value.nominal;
    if (nominal && !item.value.verbal && isAgent(nominal)) subject ??= nominal;
  }
  return { whole, subject };
}

/** Reads the words of a segment, with nobody before it to speak of where it stands `lone`: whole, else without a tail that may go, else at least who it speaks of. */
export function attempt(words: readonly Token[], lone: boolean, quoted: readonly Span[] = [], goals: readonly string[] = GOALS): Attempt {
  if (words.length === 0 || words.length > LONGEST) return { whole: null, subject: null };
  const lexical = words.map((token, i) =>
    token.unknown ? [] : readings(token, i, { lean: leaning(words, i), before: words[i - 1], after: words[i + 1] }),
  );
  const whole = quoted.flatMap((span) => {
    const from = words.findIndex((word) => word.start >= span.start);
    const to = words.findLastIndex((word) => word.end <= span.end) + 1;
    return from >= 0 && to > from + 1 ? [[from, to] as const] : [];
  });
  const chart = parse(lexical, chineseGrammar(), whole);
  if (!chart) return { whole: null, subject: null };
  const unread = lexical.some((items) => items.length === 0);
  const item = unread ? null : goal(chart([{ end: words.length, categories: goals }])(words.length), words.length, goals, lone);
  return item ? { whole: { item, cut: null }, subject: null } : salvaged(chart, words, lexical);
}
