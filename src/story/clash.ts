import type { Traits } from './traits.js';

/** A reason as a reader can check it. */
export interface Because {
  readonly signal: string;
  readonly value: string;
}

const inHeadline = (one: Traits, prefix: string): string[] =>
  one.signals.filter(({ key, place }) => place === 'title' && key.startsWith(prefix)).map(({ key }) => key);

/** Counts of one thing that are further apart than this answer for two events; below it one may be a part of the other, or older. */
const FAR = 5;

/** Headlines of incidents that each name one organization, of which neither article names the other's. */
function otherVictim(a: Traits, b: Traits): Because | null {
  const [[x, ...more], [y, ...others]] = [a.victims, b.victims];
  if (x === undefined || y === undefined || more.length + others.length > 0 || x === y) return null;
  const names = (one: Traits, id: string) => one.signals.some(({ key }) => key === `e:${id}`);
  return names(a, y) || names(b, x) ? null : { signal: 'victim', value: `${x} / ${y}` };
}

/** Headlines whose one count of a thing no rounding and no update explains. */
function otherCount(a: Traits, b: Traits): Because | null {
  const [[x, ...more], [y, ...others]] = [a.answers, b.answers];
  if (x === undefined || y === undefined || more.length + others.length > 0) return null;
  const [[slot, m], [twin, n]] = [x.split(' '), y.split(' ')];
  const [small, large] = [Number(m), Number(n)].sort((p, q) => p - q) as [number, number];
  return slot === twin && large > FAR * small ? { signal: 'figure', value: `${slot} ${small} / ${large}` } : null;
}

/**
 * Headlines that name each its own CVE or victim, or amounts of one measure that no rounding explains, are of two events.
 */
export function clash(a: Traits, b: Traits): Because | null {
  const cves = [inHeadline(a, 'i:CVE'), inHeadline(b, 'i:CVE')] as const;
  if (cves[0].length > 0 && cves[1].length > 0 && !cves[0].some((key) => cves[1].includes(key)))
    return { signal: 'id', value: `${cves[0][0]?.slice(2)} / ${cves[1][0]?.slice(2)}` };
  for (const measure of ['f:money:', 'f:data-size:']) {
    const [x, y] = [inHeadline(a, measure), inHeadline(b, measure)];
    if (x.length !== 1 || y.length !== 1) continue;
    const [first, second] = [x[0]?.split(':') ?? [], y[0]?.split(':') ?? []];
    const [small, large] = [Number(first[2]), Number(second[2])].sort((p, q) => p - q) as [number, number];
    if (first[3] === second[3] && large > small * 1.25) return { signal: 'figure', value: `${small} / ${large}` };
  }
  return otherVictim(a, b) ?? otherCount(a, b);
}
