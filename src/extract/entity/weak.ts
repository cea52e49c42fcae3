import type { Name } from '../../lexicon/names.js';
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
}

const countryOf = (thing: Thing): Country => ('country' in thing ? thing.country : null);

function companyOf(sure: readonly Sighting[]): Company {
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
  return { sure: ids, countries, edges };
}

/** How strongly the text speaks of a country near a place: every mention counts, near ones before it count more. */
function nearness(company: Company, country: Country, at: number): number {
  let sum = 0;
  for (const mention of company.countries) {
    if (mention.country !== country) continue;
    const gap = at - mention.at;
    sum += gap >= 0 && gap < 200 ? 2 : gap >= 0 ? 0.6 : 0.4;
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
    points += Math.min(2.5, near);
  }
  if (!hasHan(name.form) && !meantAsName(ground, start, end)) points -= 1;
  return points;
}

const ENOUGH = 2;

const alone = (clauses: Clauses, { start, end }: Sighting): boolean =>
  clauses.wordsAt(start).some((word) => word.start === start && word.end === end);

/** Whether the words around leave the edges of a short Han form whole. */
function fits(clauses: Clauses, { start, end }: Sighting, place: boolean): boolean {
  if (!clauses.crossed(start, end)) return true;
  for (const word of clauses.wordsAt(start)) {
    if (word.start < start && word.end > start) return false;
    // 中国人 holds 中国, 苹果汁 holds no Apple.
    if (word.start < end && word.end > end) return word.start === start && place;
  }
  return true;
}

/**
 * The sightings that hold, each with the one thing it means. A weak form needs support from the text; of several readings the best
 * supported wins. Longer sightings are not preferred here: overlaps are settled later.
 */
export function settle(ground: Ground, seen: readonly Sighting[], clauses: Clauses): Candidate[] {
  const whole = seen.filter((sighting) => {
    if (sighting.end - sighting.start === 1 || !isShortHan(ground.folded, sighting.start, sighting.end)) return true;
    return fits(clauses, sighting, sighting.names[0]?.thing.type === 'place');
  });
  const company = companyOf(whole.filter(({ names }) => names.some(({ weak }) => !weak)));
  const found: Candidate[] = [];
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
    if (weak) {
      // One character is a country only as a word of its own in a text that spells the country out: 俄, 美.
      const lone = end - start === 1 && isHan(ground.folded.charCodeAt(start));
      if (lone ? !company.sure.has(thing.id) || !alone(clauses, sighting) : best.points < ENOUGH) continue;
    }
    found.push({ start, end, rule: weak ? 'termbase-weak' : 'termbase', type: thing.type, thing, weak });
  }
  return found;
}
