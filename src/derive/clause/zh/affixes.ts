import type { Modifier, Noun, NounKind, Verb } from '../../../lexicon/record.js';
import { chineseWords } from '../../../lexicon/vocabulary.js';
import type { Token } from './tokens.js';

const suffix = (zh: string, en: string, kind: NounKind, number: Noun['number'] = 'count'): [string, Noun] => [
  zh,
  { zh: [zh], en: [en], kind, number, weak: true },
];

/** Characters that are nouns right behind a noun or name, and hardly anywhere else: 零件商, 企业版, 逮捕率. */
const SUFFIXES: ReadonlyMap<string, Noun> = new Map([
  suffix('版', 'version', 'software'),
  suffix('率', 'rate', 'quantity'),
  suffix('量', 'volume', 'quantity'),
  suffix('价', 'price', 'money'),
  suffix('费', 'fee', 'money'),
  suffix('商', 'vendor', 'org'),
  suffix('厂', 'plant', 'place'),
  suffix('店', 'store', 'place'),
  suffix('案', 'case', 'event'),
  suffix('局', 'bureau', 'org'),
  suffix('厅', 'department', 'org'),
  suffix('队', 'team', 'group'),
  suffix('群', 'group', 'group'),
  suffix('网', 'network', 'system'),
  suffix('车', 'car', 'device'),
  suffix('币', 'coin', 'money'),
  suffix('奖', 'award', 'thing'),
  suffix('链', 'chain', 'system'),
  suffix('层', 'layer', 'system'),
  suffix('值', 'value', 'quantity'),
  suffix('包', 'package', 'software'),
  suffix('键', 'key', 'thing'),
  suffix('码', 'code', 'data'),
  suffix('法', 'law', 'law'),
  suffix('市', 'city', 'place'),
  suffix('区', 'area', 'place'),
  suffix('端', 'side', 'place'),
  suffix('期', 'period', 'time'),
  suffix('库', 'library', 'software'),
  suffix('流', 'stream', 'data'),
]);

/** What a verb does to its object with 成 or 为 behind it: turn it into, take it as. */
const INTO = /^(?:change|move|build|execute|other|encrypt|launch|rise|fall)$/;

function turned(verb: Verb, word: '成' | '为'): Verb {
  const into = word === '成' || INTO.test(verb.act);
  const named = verb.act === 'name' && word === '为';
  // 演变为X: what takes no object becomes something itself.
  if (!/[TDFEQ]/.test(verb.valency))
    return { ...verb, valency: 'ET', en: [`${verb.en[0] ?? ''} into`], ...(verb.past ? { past: verb.past } : {}) };
  return { ...verb, valency: named ? 'E' : 'E', with: { zh: word, en: into ? 'into' : named ? '' : 'as' } };
}

const adjective = (zh: string, en: string): Modifier => ({ zh: [zh], en: [en], part: 'adjective' });

const joined = (left: Token, right: Token, more: Partial<Token>): Token => ({
  ...left,
  nouns: [],
  verbs: [],
  modifiers: [],
  closed: false,
  unknown: false,
  ...more,
  end: right.end,
  text: left.text + right.text,
});

const plain = (token: Token): boolean => !token.entity && !token.figure && !token.date && !token.indicator;

/** One word made of two neighbours, or null. */
function join(left: Token, right: Token, next: Token | undefined): Token | null {
  if (left.end !== right.start || !plain(right)) return null;
  const [noun] = left.nouns;
  const [verb] = left.verbs;
  const describing = left.modifiers.find((one) => one.part === 'adjective');
  switch (right.text) {
    case '了':
      return left.text === '在' ? { ...left, end: right.end } : null;
    case '们':
      return noun ? { ...left, end: right.end } : null;
    case '性':
      return describing && plain(left) ? { ...left, nouns: [], verbs: [], end: right.end, text: left.text + right.text } : null;
    case '级':
      if (left.verbatim)
        return joined(left, right, { verbatim: false, modifiers: [adjective(left.text + right.text, `${left.text}-level`)] });
      return noun && plain(left) && noun.kind !== 'quantity'
        ? joined(left, right, { modifiers: [adjective(left.text + right.text, `${noun.en[0] ?? ''}-level`)] })
        : null;
    case '成':
    case '为':
      // 认为, 成为 and their like are words of their own; 攻击为 is no verb.
      return verb &&
        plain(left) &&
        left.text.length > 1 &&
        !left.closed &&
        (next?.text ?? '') !== '的' &&
        !/^(?:be|have|say|include|happen)$/.test(verb.act)
        ? joined(left, right, { verbs: [turned(verb, right.text)] })
        : null;
    case '出':
      return verb && plain(left) && /[TD]/.test(verb.valency) && left.nouns.length === 0 ? { ...left, end: right.end } : null;
    default:
  }
  if (left.text === '非' && plain(left)) {
    const said =
      right.modifiers.find((one) => one.part === 'adjective')?.en[0] ??
      (right.nouns[0]?.number === 'plural' ? undefined : right.nouns[0]?.en[0]);
    const [somebody] = right.nouns;
    return said && right.text.length > 1
      ? joined(left, right, {
          modifiers: [adjective(left.text + right.text, `non-${said}`)],
          ...(somebody?.kind === 'person'
            ? { nouns: [{ ...somebody, zh: [left.text + right.text], en: [`non-${somebody.en[0] ?? ''}`] }] }
            : {}),
        })
      : null;
  }
  return null;
}

/** Words with what is grown on to them: suffixes, 非 in front, 成 and 为 behind a verb. */
export function affixed(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const last = out.at(-1);
    const made = last ? join(last, token, tokens[i + 1]) : null;
    if (made) {
      out[out.length - 1] = made;
      continue;
    }
    const noun = SUFFIXES.get(token.text);
    const behind = last && last.end === token.start && (last.nouns.length > 0 || last.entity !== null || last.verbatim);
    out.push(noun && behind && plain(token) ? { ...token, unknown: false, nouns: [noun] } : token);
  }
  return out;
}

/** Long words taken apart where both halves are words, one of them a verb: 公开数据 is open data or to make data public, 数据存储 data is stored. Null where there are none. */
export function split(tokens: readonly Token[], folded: string): Token[] | null {
  const words = chineseWords();
  let any = false;
  const out = tokens.flatMap((token): Token[] => {
    if (!plain(token) || token.unknown || token.text.length < 3 || token.nouns.length + token.verbs.length === 0) return [token];
    const behind = folded.slice(token.end - 1, token.end);
    const grown = words.get(folded.slice(token.start, token.end - 1)).flatMap((sense) => (sense.part === 'verb' ? [sense.verb] : []));
    // 跟踪|为X提供: what looks grown on is the preposition of what follows.
    if (token.nouns.length === 0 && behind === '为' && grown.length > 0) {
      any = true;
      const front: Token = { ...token, verbs: grown, end: token.end - 1, text: token.text.slice(0, -1) };
      return [front, { ...token, start: token.end - 1, text: behind, verbs: [], modifiers: [], closed: true }];
    }
    for (let at = 2; at <= token.text.length - 1; at++) {
      const [front, back] = [folded.slice(token.start, token.start + at), folded.slice(token.start + at, token.end)];
      const first = words.get(front);
      const senses = words.get(back);
      const verbs = first.flatMap((sense) => (sense.part === 'verb' ? [sense.verb] : []));
      const nouns = senses.flatMap((sense) => (sense.part === 'noun' ? [sense.noun] : []));
      const things = first.flatMap((sense) => (sense.part === 'noun' ? [sense.noun] : []));
      const acts = senses.flatMap((sense) => (sense.part === 'verb' ? [sense.verb] : []));
      if (back.length < 2 || !((verbs.length > 0 && nouns.length > 0) || (things.length > 0 && acts.length > 0))) continue;
      any = true;
      const bare: Token = { ...token, nouns: [], verbs: [], modifiers: [], closed: false };
      return [
        { ...bare, end: token.start + at, text: token.text.slice(0, at), nouns: things, verbs },
        {
          ...bare,
          start: token.start + at,
          text: token.text.slice(at),
          nouns,
          verbs: acts,
        },
      ];
    }
    return [token];
  });
  return any ? out : null;
}
