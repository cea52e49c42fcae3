import { isPhrase, type Nominal, type Phrase, type Predicate, phrase, type Relative } from '../../../derive/clause/tree.js';
import type { Context } from './nominal.js';
import { glue, headText } from './nominal.js';
import { predicateChinese } from './predicate.js';
import { relativeChinese, width } from './relative.js';

/** What stands with 的 before its noun up to here; longer, it follows as a clause of its own: …，该组织…. In characters. */
const LONGEST = 18;
/** The first of two modifiers stays in front of its noun up to here. */
const FIRST = 10;

interface Unfolded {
  readonly nominal: Nominal;
  /** The clause that follows, without its comma. */
  readonly tail: string;
}

const stays = ({ infinitive, content }: Relative): boolean => infinitive === true || content === true;

/** The width of a modifier with 的, or null where it can't be said so; what stood in its way is forgotten. */
function widthOf(relative: Relative, head: Phrase, c: Context): number | null {
  const from = c.reasons.list.length;
  const text = relativeChinese(relative, head, c);
  c.reasons.list.length = from;
  return text === null ? null : width(text);
}

/** A nominal without the long modifiers at its end, and what they say as a clause; null where nothing is too long or nothing follows. */
export function unfold(nominal: Nominal, c: Context, same: boolean): Unfolded | null {
  if (!isPhrase(nominal) || nominal.oneOf || nominal.focus || nominal.determiner === 'no' || nominal.possessor) return null;
  const verbal = nominal.relatives.filter((one) => !stays(one));
  if (verbal.length === 0) {
    const last = nominal.complements.at(-1);
    const inner = last && unfold(last.nominal, c, false);
    return inner
      ? { ...inner, nominal: { ...nominal, complements: [...nominal.complements.slice(0, -1), { ...last, nominal: inner.nominal }] } }
      : null;
  }
  if (verbal.length < nominal.relatives.length) return null;
  if (nominal.head.type === 'pronoun' || nominal.head.type === 'figure' || nominal.head.type === 'date') return null;
  const widths = verbal.map((one) => widthOf(one, nominal, c));
  const [first] = widths;
  if (verbal.length === 1 && first !== null && first !== undefined && first <= LONGEST) return null;
  const kept = verbal.length > 1 && first !== null && first !== undefined && first <= FIRST ? 1 : 0;
  const tails: string[] = [];
  for (const relative of verbal.slice(kept)) {
    const said = following(nominal, relative, c, same || tails.length > 0);
    if (said === null && !relative.aside) return null;
    if (said !== null) tails.push(said);
  }
  return tails.length === 0 ? null : { nominal: { ...nominal, relatives: verbal.slice(0, kept) }, tail: tails.join('，') };
}

function following(nominal: Phrase, relative: Relative, c: Context, same: boolean): string | null {
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
