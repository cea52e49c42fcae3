import { isPhrase, type Nominal, type Phrase, type Predicate, phrase } from '../../../derive/clause/tree.js';
import type { Context } from './nominal.js';
import { glue, headText } from './nominal.js';
import { predicateChinese } from './predicate.js';
import { relativeChinese, width } from './relative.js';

/** What stands with 的 before its noun up to here; longer, it follows as a clause of its own: …，该组织…. In characters. */
const LONGEST = 18;

interface Unfolded {
  readonly nominal: Nominal;
  /** The clause that follows, without its comma. */
  readonly tail: string;
}

/** A nominal without the long modifier at its end, and what the modifier says as a clause; null where nothing is too long or nothing follows. */
export function unfold(nominal: Nominal, c: Context, same: boolean): Unfolded | null {
  if (!isPhrase(nominal) || nominal.oneOf || nominal.focus || nominal.determiner === 'no' || nominal.possessor) return null;
  const relative = nominal.relatives.at(-1);
  if (!relative) {
    const last = nominal.complements.at(-1);
    const inner = last && unfold(last.nominal, c, false);
    return inner
      ? { ...inner, nominal: { ...nominal, complements: [...nominal.complements.slice(0, -1), { ...last, nominal: inner.nominal }] } }
      : null;
  }
  if (
    relative.infinitive ||
    relative.content ||
    nominal.head.type === 'pronoun' ||
    nominal.head.type === 'figure' ||
    nominal.head.type === 'date'
  )
    return null;
  const from = c.reasons.list.length;
  const short = relativeChinese(relative, nominal, c);
  c.reasons.list.length = from;
  if (short !== null && width(short) <= LONGEST) return null;
  const said = following(nominal, relative, c, same);
  return said === null ? null : { nominal: { ...nominal, relatives: nominal.relatives.slice(0, -1) }, tail: said };
}

function following(nominal: Phrase, relative: Phrase['relatives'][number], c: Context, same: boolean): string | null {
  const { predicate, gap, subject } = relative;
  const turned: Predicate = gap === 'subject' ? predicate : { ...predicate, voice: 'passive', agent: subject };
  const text = predicateChinese(turned, c, { dated: true });
  if (text === null) return null;
  if (same) return text;
  if (nominal.head.type === 'noun' && /^(?:act|quality|quantity|time)$/.test(nominal.head.noun.kind)) return null;
  const kind = nominal.head.type === 'noun' || nominal.head.type === 'act' ? nominal : nominal.description;
  if (!kind) return null;
  const name = headText(phrase(kind.head, kind), c);
  const many = nominal.number === 'plural' || (nominal.figure !== null && nominal.figure.value !== 1);
  return name === null ? null : glue(many ? '这些' : '该', name, text);
}
