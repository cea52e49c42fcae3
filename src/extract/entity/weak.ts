import { type Name, names } from '../../lexicon/names.js';
import { notNames } from '../../lexicon/not-names.js';
import type { Country, Thing } from '../../lexicon/record.js';
import { hasHan, isHan } from '../../text/script.js';
import type { Candidate } from './candidate.js';
import type { Clauses } from './clauses.js';
import { spokenFor } from './cues.js';
import type { Ground } from './ground.js';
import { isShortHan, meantAsName, type Sighting } from './termbase.js';

/** What the sure names of a text say about the doubtful ones. */
interface Company {
  /** Things that stand in the text under a form that means nothing else. */
  readonly sure: ReadonlySet<string>;
  /** Where countries are spoken of, by place names and by bodies that have one. */
  readonly countries: readonly { readonly at: number; readonly country: Country }[];
  /** Ends and starts of sure names, for lists: `LockBit、Play`. */
  readonly edges: ReadonlyMap<number, string>;
  /** Points for a doubtful form that stands capitalized within sentences more than once. */
  readonly often: (form: string) => number;
}

const countryOf = (thing: Thing): Country => ('country' in thing ? thing.country : null);

function companyOf(ground: Ground, whole: readonly Sighting[]): Company {
  const sure = whole.filter(({ names }) => names.some(({ weak }) => !weak));
  const times = new Map<string, number>();
  for (const { start, end } of whole) {
    const form = ground.cased.slice(start, end);
    if (/[a-z]/.test(form) && meantAsName(ground, start, end)) times.set(form, (times.get(form) ?? 0) + 1);
  }
  const countries: { at: number; country: Country }[] = [];
  const edges = new Map<number, string>();
  const ids = new Set<string>();
  for (const { start, end, names } of sure) {
    for (const { thing, weak } of names) {
      if (weak) continue;
      ids.add(thing.id);
      edges.set(start, thing.type);
      edges.set(end, thing.type);
      const country = countryOf(thing);
      if (country && thing.type !== 'law') countries.push({ at: start, country });
    }
  }
  return { sure: ids, countries, edges, often: (form) => ((times.get(form) ?? 0) > 2 ? 2 : (times.get(form) ?? 0) > 1 ? 1 : 0) };
}

/** How strongly the text speaks of a country near a place: every mention counts, near ones before it count more. */
function nearness(company: Company, country: Country, at: number): number {
  let sum = 0;
  for (const mention of company.countries) {
    if (mention.country !== country) continue;
    const gap = at - mention.at;
    sum += gap >= 0 && gap < 12 ? 3 : gap >= 0 && gap < 200 ? 1.2 : gap >= 0 ? 0.4 : 0.3;
  }
  return sum;
}

const PUBLIC: ReadonlySet<string> = new Set([
  'agency',
  'regulator',
  'ministry',
  'police',
  'court',
  'prosecutor',
  'military',
  'cert',
  'parliament',
  'party',
]);

const LIST_BEFORE = /(?:、|,\s?|，|\/|\s?(?:和|与|及|以及|and|or|&)\s?)["“]?$/;
const LIST_AFTER = /^["”]?(?:、|,\s?|，|\/|\s?(?:和|与|及|以及|and|or|&)\s?)["“]?/;

function inList(ground: Ground, company: Company, { start, end }: Sighting, type: string): boolean {
  const before = LIST_BEFORE.exec(ground.folded.slice(Math.max(0, start - 6), start));
  const after = LIST_AFTER.exec(ground.folded.slice(end, end + 8));
  const like = (at: number | null) => {
    const other = at === null ? undefined : company.edges.get(at);
    return other === type || (other === 'actor' && type === 'malware') || (other === 'malware' && type === 'actor');
  };
  return like(before ? start - before[0].length : null) || like(after ? end + after[0].length : null);
}

/** How much the text speaks for one reading of a form. */
function support(ground: Ground, company: Company, sighting: Sighting, name: Name): number {
  const { thing } = name;
  const { start, end } = sighting;
  let points = 0;
  if (company.sure.has(thing.id)) points += 3;
  points += 2 * spokenFor(ground, start, end, thing.type);
  if (inList(ground, company, sighting, thing.type)) points += 2;
  if (thing.type === 'product' && thing.vendor && company.sure.has(thing.vendor)) points += 2;
  if (thing.type === 'org' && PUBLIC.has(thing.kind)) {
    const near = nearness(company, thing.country, start);
    points += Math.min(6, near);
  }
  if (hasHan(name.form)) return points;
  // Among Chinese words a capital is a name, unless it is an abbreviation that everybody uses.
  if (ground.chinese && !amongLatin(ground, start, end))
    return points + (name.form === thing.en && name.form.length > 2 && !notNames.has(name.form) ? 2 : 0);
  if (ground.chinese) return points;
  if (thing.type === 'place' && name.form === name.form.toUpperCase()) return points + 2;
  return points + (meantAsName(ground, start, end) ? company.often(name.form) : -1);
}

/** `Fortune` in `Fortune Minerals`: a part of a name that nobody knows. */
const amongLatin = ({ cased }: Ground, start: number, end: number): boolean =>
  /[A-Za-z] $/.test(cased.slice(Math.max(0, start - 2), start)) || /^ [A-Z]/.test(cased.slice(end, end + 2));

const ENOUGH = 2;

const alone = (clauses: Clauses, { start, end }: Sighting): boolean =>
  clauses.wordsAt(start).some((word) => word.start === start && word.end === end && /^(?:j|ns)$/.test(word.tag));

/** Whether the words around leave the edges of a short Han form whole. */
function fits(clauses: Clauses, { start, end }: Sighting, place: boolean): boolean {
  if (!clauses.crossed(start, end)) return true;
  for (const word of clauses.wordsAt(start)) {
    // A guess at an unknown word (仅安天) is no reason.
    if (word.tag === 'x') continue;
    if (word.start < start && word.end > start) return false;
    // 中国人 holds 中国, 苹果汁 holds no Apple.
    if (word.start < end && word.end > end) return word.start === start && place;
  }
  return true;
}

const BEHIND = /(?:开源)?(?:网站|文档|系统|平台|仓库|软件|浏览器|应用|公司|操作系统|框架|服务器|站点|网络)$/;

/** WordPress网站 is WordPress, and `the New York Times` starts with its capital: what else the form holds is left out. */
function bare(ground: Ground, { start, end }: Sighting, thing: Thing): { start: number; end: number } {
  if (ground.text.startsWith('the ', start)) return { start: start + 4, end };
  const form = ground.folded.slice(start, end);
  const short = form.replace(BEHIND, '').trimEnd();
  if (
    short === form ||
    hasHan(short) ||
    !names()
      .get(short)
      .some((name) => name.thing.id === thing.id)
  )
    return { start, end };
  return { start, end: start + short.length };
}

/**
 * The sightings that hold, each with the one thing it means. A weak form needs support from the text; of several readings the best
 * supported wins; `doubtful` holds the weak ones that found no support. Longer sightings are not preferred here: overlaps are settled later.
 */
export function settle(ground: Ground, seen: readonly Sighting[], clauses: Clauses): { held: Candidate[]; doubtful: Candidate[] } {
  const whole = seen.filter((sighting) => {
    if (sighting.end - sighting.start === 1 || !isShortHan(ground.folded, sighting.start, sighting.end)) return true;
    return fits(clauses, sighting, sighting.names[0]?.thing.type === 'place');
  });
  const company = companyOf(ground, whole);
  const held: Candidate[] = [];
  const doubtful: Candidate[] = [];
  for (const sighting of whole) {
    const { start, end } = sighting;
    // Nevada is the state unless the text speaks of the ransomware.
    const options = sighting.names.map((name) => ({
      name,
      points: support(ground, company, sighting, name) + (name.weak ? 0 : ENOUGH),
    }));
    options.sort((a, b) => b.points - a.points || Number(a.name.weak) - Number(b.name.weak));
    const best = options[0];
    if (!best) continue;
    const { thing, weak } = best.name;
    const candidate: Candidate = {
      ...bare(ground, sighting, thing),
      rule: weak ? 'termbase-weak' : 'termbase',
      type: thing.type,
      thing,
      weak,
    };
    if (weak) {
      // One character is a country only as a word of its own in a text that spells the country out: 俄, 美.
      const lone = end - start === 1 && isHan(ground.folded.charCodeAt(start));
      if (lone ? ground.folded[start] === '中' || !company.sure.has(thing.id) || !alone(clauses, sighting) : best.points < ENOUGH) {
        doubtful.push(candidate);
        continue;
      }
    }
    // 网络安全法规 is no law by name.
    if (thing.type === 'law' && ground.folded[end - 1] === '法' && /^[规律案院庭人则学理定]/.test(ground.folded.slice(end, end + 1)))
      continue;
    if (best.name.adjective && /^[- ]language\b/.test(ground.folded.slice(end, end + 10))) continue;
    held.push(candidate);
  }
  return { held, doubtful };
}
