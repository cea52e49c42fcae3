import { formsOf } from '../../lexicon/names.js';
import type { Thing } from '../../lexicon/record.js';
import type { Bilingual } from '../../model/index.js';
import { fold } from '../../text/fold.js';
import { hanShare, hasHan } from '../../text/script.js';
import type { Candidate } from './candidate.js';
import type { Ground } from './ground.js';
import type { Group } from './group.js';

/** Bodies whose letters everybody knows; others are written out unless the article itself uses the letters. */
const WELL_KNOWN: ReadonlySet<string> = new Set(
  'FBI CIA NSA CISA NASA NATO NIST SEC FTC FCC DEA NHS BBC CNN IBM UN EU WHO OECD Interpol Europol ENISA MITRE IEEE ISO ICANN GCHQ MI5 MI6 NCSC IMF FDA G7 G20 BRICS OPEC UNESCO UNICEF WTO ITU IETF W3C OWASP TSMC BMW'.split(
    ' ',
  ),
);

const GENERIC = /(?:公司|集团|系统|平台|网站|软件|框架|服务|应用|浏览器|工具|模型|客户端|数据库|论坛|产品|设备|引擎|协议|语言|程序)$/;

const longest = (forms: readonly string[]): string | null => [...forms].sort((a, b) => b.length - a.length)[0] ?? null;

/** Surface forms of a group in one script, those that stand for the whole thing first, each once. */
function surfaces(ground: Ground, members: readonly Candidate[], han: boolean): string[] {
  const of = (list: readonly Candidate[]) =>
    list.map(({ start, end }) => ground.text.slice(start, end)).filter((form) => hasHan(form) === han);
  const whole = of(members.filter(({ weak, partial }) => !weak && !partial));
  return [...new Set(whole.length > 0 ? whole : of(members))];
}

function chinese(ground: Ground, thing: Thing | null, members: readonly Candidate[]): string | null {
  const forms = surfaces(ground, members, true).map((form) => form.replace(/\s+/g, ' '));
  if (!thing) return longest(forms);
  const plain = forms.map(fold);
  if (thing.zh && plain.includes(fold(thing.zh))) return thing.zh;
  const sure = members.some(({ weak }) => !weak);
  // The article's own wording, unless it is a bare 司法部 or a brand with 公司 behind it.
  const own = longest(sure ? forms.filter((form) => !GENERIC.test(form) && (hanShare(form) > 0.5 || thing.zh === null)) : []);
  if (thing.type === 'place') return thing.zh ?? own;
  if (own && own.length > 1) return thing.type === 'law' ? own.replace(/^《(.*)》$/, '$1') : own;
  return thing.zh;
}

function english(ground: Ground, thing: Thing | null, members: readonly Candidate[]): string | null {
  const forms = surfaces(ground, members, false).map((form) => form.replace(/\s+/g, ' '));
  if (!thing) return longest(forms);
  if (!thing.en) return longest(forms);
  // Gangs and families go by many names; the article's own is the one to use: ALPHV.
  if (
    (thing.type === 'actor' || thing.type === 'malware') &&
    forms.length > 0 &&
    !forms.some((form) => fold(form) === fold(thing.en ?? ''))
  ) {
    const own = forms.map((form) => formsOf(thing).find((known) => fold(known) === fold(form)) ?? null).find((form) => form !== null);
    if (own) return own;
  }
  const letters = thing.type === 'org' && /^[A-Z0-9/&-]{2,8}$/.test(thing.en) && !WELL_KNOWN.has(thing.en);
  if (!letters || forms.some((form) => form === thing.en)) return thing.en;
  const capitals = (form: string) => form.replace(/[^A-Z]/g, '');
  const spelled = formsOf(thing).filter((form) => !hasHan(form) && form.split(' ').length > 2 && !form.includes("'s "));
  return spelled.find((form) => capitals(form).includes(capitals(thing.en ?? '-'))) ?? spelled[0] ?? thing.en;
}

/** The customary name in each language; null where there is none. */
export function nameOf(ground: Ground, { thing, members }: Group): Bilingual {
  return { zh: chinese(ground, thing, members), en: english(ground, thing, members) };
}
