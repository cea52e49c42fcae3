import { type Because, clash } from './clash.js';
import { isSeries, isSpecific } from './duplicates.js';
import type { Traits } from './traits.js';
import { type Evidence, evidenceOf, headlineMass, type Weights } from './weigh.js';

/** How sure two articles tell one event: 0–1, or -1 where something speaks against it. */
export interface Link {
  readonly strength: number;
  readonly because: readonly Because[];
}

/** Days between two articles of one running story, at most, where the user names no other window. */
export const WINDOW = 7;
/** What evidence must come to. All fitted on the development days, then rounded. */
const WANTED = 6;
const SPREAD = 1.5;
/** Articles that don't report (technique, comment) need so much more, each. */
const UNREPORTED = 1.25;
/** The one specific signal: a rare thing that both headlines name, or one headline and the other's lead. */
const SPECIFIC = 4;
/** What must come on top of it, so that no single thing makes a story. */
const SECOND = 1;
const HEADLINE = 4.5;
/** Evidence counts less the further apart two articles are: days of one standard deviation. */
const DECAY = 4;
/** What two headlines must share in a row to be of one matter whatever else they hold: a Han character tells as much as two letters. */
const SHARED_RUN = 28;

/** Less than this shared by headlines is not worth looking for a run. */
const SOME = 2;

/** The strength from which two articles alone make a story. */
export const JOINS = 0.3;

const apart = (a: Traits, b: Traits): number => (a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day));

/** The longest run of letters that two headlines share. */
function sharedRun(a: string, b: string): string {
  let best = '';
  let row = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] !== b[j - 1]) continue;
      const length = (row[j - 1] ?? 0) + 1;
      next[j] = length;
      if (length > best.length) best = a.slice(i - length, i);
    }
    row = next;
  }
  return best;
}

function headlineRun(a: Traits, b: Traits): string | null {
  if (!isSpecific(a.headline) || !isSpecific(b.headline)) return null;
  const run = sharedRun(a.headline.slice(0, 120), b.headline.slice(0, 120));
  const han = run.match(/\p{Script=Han}/gu)?.length ?? 0;
  return run.length + han >= SHARED_RUN && run.length * 2 >= Math.min(a.headline.length, b.headline.length) ? run : null;
}

const NAMES: Readonly<Record<string, string>> = { e: 'entity', s: 'scene', f: 'figure', i: 'id', u: 'link', d: 'date' };
const SAID = 4;
/** Fewer words than these any two articles share. */
const SOME_WORDS = 4;

/** `f:money:370000:USD` → 370000 USD, `f:count:110000000` → 110000000. */
function readable(key: string): string {
  if (!key.startsWith('f:')) return key.slice(2);
  const [, measure = '', value = '', unit] = key.split(':');
  return measure === 'count' ? value : `${value} ${unit ?? measure}`;
}

function reasons({ signals, words }: Evidence): Because[] {
  const out = signals.slice(0, SAID).map((key) => ({ signal: NAMES[key[0] ?? ''] ?? 'other', value: readable(key) }));
  if (words >= SOME_WORDS) out.push({ signal: 'words', value: `${words} shared` });
  return out;
}

const NOTHING: Link = { strength: 0, because: [] };

/** Whether two articles tell one event, and why. */
export function linkOf(a: Traits, b: Traits, weights: Weights, window: number): Link {
  if (!a.single || !b.single || apart(a, b) > window) return NOTHING;
  if (isSeries(a, b)) return { strength: -1, because: [{ signal: 'series', value: a.headline }] };
  const against = clash(a, b);
  if (against) return { strength: -1, because: [against] };
  const sameLanguage = a.lang === b.lang;
  const evidence = evidenceOf(a, b, weights);
  if (sameLanguage && evidence.headline >= SOME) {
    const run = headlineRun(a, b);
    if (run) return { strength: 0.9, because: [{ signal: 'headline', value: run }] };
  }
  if (a.promotes || b.promotes) return NOTHING;
  const { sum, anchor, headline } = evidence;
  if (anchor < SPECIFIC || sum - anchor < SECOND || headline < HEADLINE) return NOTHING;
  const faded = sum * Math.exp(-((apart(a, b) / DECAY) ** 2) / 2);
  const cover = headline / Math.max(3, Math.min(headlineMass(a, sameLanguage, weights), headlineMass(b, sameLanguage, weights)));
  const wanted = WANTED + (a.reports ? 0 : UNREPORTED) + (b.reports ? 0 : UNREPORTED);
  return { strength: 1 / (1 + Math.exp(-(faded + 2 * (cover - 0.5) - wanted) / SPREAD)), because: reasons(evidence) };
}
