import type { Phrase } from '../../../derive/clause/tree.js';
import type { Modifier, Noun } from '../../../lexicon/record.js';

/** Nouns that are another word behind some neighbours: a Telegram bot is no robot, the German head of government a chancellor. */
const BEHIND: readonly { readonly zh: string; readonly front: RegExp; readonly noun: Noun }[] = [
  {
    zh: '机器人',
    front: /Telegram|Discord|Slack|IRC|QQ|微信|聊天|社交|交易/,
    noun: { zh: ['机器人'], en: ['bot'], kind: 'software', number: 'count', classifier: '个' },
  },
  {
    zh: '机构',
    front: /政府|联邦|国家|执法|监管|情报|行政/,
    noun: { zh: ['机构'], en: ['agency'], kind: 'org', number: 'count', plural: 'agencies', classifier: '家' },
  },
  {
    zh: '总理',
    front: /德国|奥地利/,
    noun: { zh: ['总理'], en: ['chancellor'], kind: 'person', number: 'count', classifier: '名' },
  },
  {
    zh: '漏洞',
    front: /概念验证|PoC/,
    noun: { zh: ['漏洞利用'], en: ['exploit'], kind: 'software', number: 'count', classifier: '个', preposition: 'for' },
  },
];

/** Adjectives that are another word in front of some nouns, matched against the noun's English. */
const IN_FRONT_OF: readonly { readonly zh: string; readonly noun: RegExp; readonly en: string }[] = [
  { zh: '广泛', noun: /(?:range|variety|scope|coverage|gap|margin|experience|knowledge)$/, en: 'wide' },
  { zh: '安全', noun: /(?:place|way|use|distance|driving|travel|return|haven|landing|flight|route|drinking water)$/, en: 'safe' },
  { zh: '公开', noun: /(?:^| )(?:key|vulnerability|credentials|password)$/, en: 'publicly disclosed' },
  { zh: '意外', noun: /(?:leak|disclosure|exposure|deletion|damage|loss|death|release)$/, en: 'accidental' },
];

function sayings({ head, compounds, adjectives }: Phrase): string {
  const words = compounds.map((one) =>
    one.head.type === 'noun'
      ? one.head.noun.zh[0]
      : one.head.type === 'entity'
        ? `${one.head.surface} ${one.head.entity.name.zh ?? ''}`
        : one.head.type === 'verbatim'
          ? one.head.text
          : '',
  );
  return head.type === 'noun' ? [...words, ...adjectives.map(({ zh }) => zh[0])].join(' ') : '';
}

const isOfWhat = ({ compounds, complements, relatives, possessor }: Phrase): boolean =>
  compounds.length + complements.length + relatives.length > 0 || possessor !== null;

const isSomewhere = ({ compounds }: Phrase): boolean =>
  compounds.length === 1 && compounds[0]?.head.type === 'entity' && /^(?:place|actor)$/.test(compounds[0].head.entity.type);

/** 富达投资公司（Fidelity Investments）: a name and its Latin form in brackets are one name. */
function namedOnce(phrase: Phrase): Phrase {
  const last = phrase.compounds.at(-1);
  if (phrase.head.type !== 'entity' || last?.head.type !== 'entity' || last.head.entity.id !== phrase.head.entity.id) return phrase;
  return {
    ...phrase,
    compounds: [...phrase.compounds.slice(0, -1), ...last.compounds],
    description: phrase.description ?? last.description,
  };
}

/** The phrase with the English words that its neighbours call for; what is relevant to something said already is not said to be so. */
export function sensed(given: Phrase): Phrase {
  const phrase = namedOnce(given);
  const { head } = phrase;
  if (head.type !== 'noun') return phrase;
  const front = sayings(phrase);
  const noun = BEHIND.find((one) => one.zh === head.noun.zh[0] && one.front.test(front))?.noun ?? head.noun;
  const word = noun.en[0] ?? '';
  const adjectives = phrase.adjectives.flatMap((one, i): Modifier[] => {
    if (/^(?:relevant|related)$/.test(one.en[0] ?? '') && isOfWhat(phrase) && !isSomewhere(phrase)) return [];
    const how = DONE_TO.test(phrase.adjectives[i + 1]?.en[0] ?? '') ? HOW.get(one.en[0] ?? '') : undefined;
    if (how) return [{ ...one, en: [how] }];
    const said = IN_FRONT_OF.find((choice) => one.zh.includes(choice.zh) && choice.noun.test(word));
    return [said ? { ...one, en: [said.en] } : one];
  });
  return { ...phrase, head: { type: 'noun', noun }, adjectives };
}

/** Adjectives that say what was done to a thing. */
const DONE_TO = /^(?:leaked|stolen|disclosed|exposed|used|published|obtained|collected|deleted|known|available|distributed|accessible)$/;

/** What says how something was done to a thing rather than what it is like: 意外泄露的 accidentally leaked. */
const HOW: ReadonlyMap<string, string> = new Map([
  ['unexpected', 'accidentally'],
  ['accidental', 'accidentally'],
  ['widespread', 'widely'],
  ['illegal', 'illegally'],
  ['public', 'publicly'],
  ['automatic', 'automatically'],
]);

/** A participle in front with the adjectives that are said of the act, and the adjectives that stay. */
export function actedOn(phrase: Phrase, participles: string): { readonly phrase: Phrase; readonly participles: string } {
  if (participles === '') return { phrase, participles };
  const how = phrase.adjectives.flatMap(({ en }) => HOW.get(en[0] ?? '') ?? []);
  if (how.length === 0) return { phrase, participles };
  return {
    phrase: { ...phrase, adjectives: phrase.adjectives.filter(({ en }) => !HOW.has(en[0] ?? '')) },
    participles: [...how, participles].join(' '),
  };
}
