import { hasHan } from '../../text/script.js';
import type { Candidate } from './candidate.js';
import type { Ground } from './ground.js';
import type { Equation } from './group.js';

/** Between two names: what says that the second is the first. Read from the end of one to the start of the other. */
const SAME =
  /^["”’」》]?\s?(?:(?:黑客|勒索软件|威胁|网络犯罪)?(?:组织|团伙|集团)|木马|勒索软件|恶意软件|公司|软件|平台| (?:ransomware|malware|group|gang|hackers|trojan|backdoor|stealer))?(?:[（(]\s?(?:以下简称|下称|简称|又名|又称|也称|亦称|即|全称|英文名?|原名|旧称|曾用名|前身为?|化名|别名|代号|网名|昵称|又被称为|也被称为|也称为|也叫|a\.?k\.?a\.?|also known as|formerly(?: known as)?|previously|also called|also tracked as|tracked as|abbreviated|or|alias)?[:：,]?\s?["“‘「《]?|[，,]?\s?(?:又名|又称|也称|亦称|简称|也被称为|也称为|也叫做?|又被称为|还被称为|化名|别名|代号为?|网名为?|被追踪为|追踪为|被称为|\(?a\.?k\.?a\.?|also known as|also tracked as|which is tracked as|tracked as|formerly(?: known as)?|better known as|also called|alias)\s?["“‘「《]?)$/;
/** After a first alias more follow: aka Flea, Nylon Typhoon and Vixen Panda. */
const MORE = /^["”’」》]?(?:、|,\s?|，|\s?\/\s?|\s?(?:和|或|及|and|or)\s|\s?,\s?(?:and|or)\s)(?:又名|aka |also known as )?["“‘「《]?$/;
const LONGEST = 30;

const compatible = (a: Candidate, b: Candidate): boolean =>
  a.type === b.type ||
  (a.type === 'actor' && b.type === 'malware') ||
  (a.type === 'malware' && b.type === 'actor') ||
  (a.type === 'actor' && b.type === 'person') ||
  (a.type === 'person' && b.type === 'actor') ||
  a.thing === null ||
  b.thing === null;

/** 北京海淀警方 goes on as 海淀警方: of two names that the termbase doesn't know one ends with the other. */
export function shortened(ground: Ground, kept: readonly Candidate[]): Equation[] {
  const bodies = kept.filter(({ thing, type }) => thing === null && type === 'org');
  const forms = new Map(bodies.map((one) => [ground.folded.slice(one.start, one.end), one]));
  const found: Equation[] = [];
  for (const [long, a] of forms)
    for (const [short, b] of forms)
      if (long !== short && short.length > 3 && long.length - short.length < 7 && long.endsWith(short) && hasHan(short))
        found.push({ a, b });
  return found;
}

/** Whether `short` is made of first letters of `long`. */
function initials(long: string, short: string): boolean {
  const capitals = long.replace(/[^A-Z]/g, '');
  return capitals.includes(short.replace(/[^A-Z]/g, '')) && /^[A-Z]{2,}/.test(short);
}

/** Pairs of neighbouring names that the text declares to be one thing, chains of aliases included. */
export function equations(ground: Ground, kept: readonly Candidate[]): Equation[] {
  const found: Equation[] = [];
  for (let i = 0; i + 1 < kept.length; i++) {
    const a = kept[i];
    const b = kept[i + 1];
    if (!a || !b || b.start - a.end > LONGEST) continue;
    const between = ground.folded.slice(a.end, b.start);
    const match = SAME.exec(between);
    if (!match || !compatible(a, b)) continue;
    const bare = /^["”’」》]?\s?[（(]\s?["“‘「《]?$/.test(between);
    if (bare && !bracketed(ground, a, b)) continue;
    found.push({ a, b });
    if (bare) continue;
    let last = b;
    for (let j = i + 2; j < kept.length; j++) {
      const next = kept[j];
      if (!next || !MORE.test(ground.folded.slice(last.end, next.start)) || !compatible(a, next)) break;
      found.push({ a, b: next });
      last = next;
    }
  }
  return found;
}

/** A（B） with nothing said: B fills the bracket, and is the other language's name, an abbreviation, or of the same type. */
function bracketed(ground: Ground, a: Candidate, b: Candidate): boolean {
  const after = ground.folded.slice(b.end, b.end + 2);
  if (!/^["”’」》]?[）),，:：]/.test(after)) return false;
  if (a.type === 'place' || b.type === 'place') return false;
  const left = ground.cased.slice(a.start, a.end);
  const right = ground.cased.slice(b.start, b.end);
  if (hasHan(left) !== hasHan(right)) return a.type === b.type || a.thing === null || b.thing === null;
  return initials(left, right);
}
