import type { Extraction } from '../../extract/index.js';
import type { Document, Entity, EntityType, Sentence, Span } from '../../model/index.js';

/** Nouns that point back to a thing, with the types of thing that they can mean. */
const NOUNS: readonly (readonly [RegExp, readonly EntityType[]])[] = [
  [/^(?:该|这家|上述|这一)(?:公司|企业|厂商|供应商|集团|机构|银行|医院|大学|学校|交易所|部门|巨头|零售商|运营商|研究所|委员会)/, ['org']],
  [/^(?:该|这个|这一|上述)(?:黑客|勒索|犯罪|威胁|攻击|间谍)?(?:软件)?(?:组织|团伙|团队|集团)/, ['actor', 'malware']],
  [/^(?:该|这款|这个|这一|此)(?:恶意软件|恶意程序|木马|后门|勒索软件|窃密软件|僵尸网络|蠕虫|病毒|样本家族)/, ['malware']],
  [/^(?:该|这款|这个)(?:产品|软件|平台|应用|工具|系统|服务|插件)/, ['product']],
  [
    /^(?:该|这份|这部|此)(?:法案|法律|法规|指南|协定|条例|文件|规定|报告|标准|办法|意见|通知|公约|决议)(?![^，。]{0,2}(?:草案|修正案))/,
    ['law'],
  ],
  [
    /^(?:The|This) (?:company|firm|vendor|agency|retailer|bank|hospital|university|tech giant|manufacturer|provider|startup|software maker|regulator)\b/,
    ['org'],
  ],
  [
    /^(?:The|This) (?:hacking |ransomware |threat |extortion |cybercrime |espionage )?(?:group|gang|actor|threat actor|crew|collective)\b/,
    ['actor', 'malware'],
  ],
  [/^(?:The|This) (?:malware|trojan|backdoor|ransomware|stealer|botnet|loader|worm|infostealer|implant)\b/, ['malware']],
  [
    /^(?:它)(?!们)|^It(?= (?:has|had|(?!(?:is|was|seems|seemed|appears|appeared|turns|turned|takes|took|remains|remained|became|becomes|follows|followed|means|meant|makes|made|happened|emerged|comes|came|does|did)\b)[a-z]+(?:s|ed)|told|stole|began|became one|sold|sent|paid|ran|lets|hit)\b(?! that\b)| (?:is|was) (?:an?|one of|the (?:largest|biggest|first|second|third|oldest|most \w+)) (?!(?:time|week|month|year|day)\b)| (?:is|was) (?:\w+ly )?(?:formed|founded|developed|created|launched|designed|written|built|acquired|used|run|operated|owned|based|headquartered|distributed|sold|spread|delivered|named|detected|fixed|patched|established|hit|targeted|sanctioned|fined|ordered)\b)/,
    ['org', 'actor', 'malware', 'product'],
  ],
  [/^(?:他|她)(?!们)|^(?:He|She)(?= )/, ['person']],
  [/^其(?![中他余实次它])|^Its(?= )/, ['org', 'actor', 'malware', 'product']],
  [/^(?:His|Her)(?= )/, ['person']],
];

/** What opens with one of these can't be understood alone. */
const DANGLES =
  /^(?:[他她它]们?(?!国|人)|(?:在|大约|约)?[\d一二两三四五六七八九十]{1,3}(?:天|周|个月|年)(?:后|之后)|其(?![中实他余次])|前者|后者|双方|两者|二者|两人|两家|对此|对方|此举|此事|这(?:是|些|个|种|样|让|使|意味|一|也|将|就|次)|那(?:么|些|个)|也|还|并|更|则|却|甚至|和|或|就|都|由此|为此|从而|之后|如此|相比之下|同样|另一|其余|其中)|^(?:It|They|He|She|Its|Their|His|Her|This|That|These|Those|Such|Both|Here|There|One of (?:the|these)|The (?:two|latter|former|pair|duo|trio))\b/;

/** Opens with a description of something told before, which the headline most often names. */
const POINTS_BACK =
  /^(?:该|上述|此(?![外前])|另外|另有|其他)|^(?:The (?:group|company|firm|flaw|bug|vulnerability|vulnerabilities|issue|attack|attackers?|incident|campaign|malware|report|researchers|breach|hackers?|gang|vendor|agency|ransomware|botnet|scheme|data|site)|Other|Another|Also|And|But|So|Or)\b/;

interface Named extends Span {
  readonly entity: Entity;
}

function namesIn(span: Span, types: readonly EntityType[], document: Document, extraction: Extraction): Entity[] {
  const found = new Map<string, Named>();
  for (const entity of extraction.entities) {
    if (!types.includes(entity.type)) continue;
    for (const mention of entity.mentions) {
      if (mention.start < span.start || mention.end > span.end) continue;
      // Who reports it is not what it is about.
      if (/(?:据|来自|according to )$/i.test(document.text.slice(Math.max(0, mention.start - 13), mention.start))) continue;
      if (/^(?:网站)?(?:报道|\s?(?:reported|reports)\b)/.test(document.text.slice(mention.end, mention.end + 9))) continue;
      found.set(entity.id, { entity, start: mention.start, end: mention.end });
      break;
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start).map((n) => n.entity);
}

/** How the article itself writes the thing: its customary name where the text has it, else the first mention. */
function spelled(entity: Entity, lang: 'zh' | 'en'): string {
  const name = entity.name[lang];
  const texts = entity.mentions.map((m) => m.text.replace(/\s+/g, ' '));
  return name !== null && texts.includes(name) ? name : (texts[0] ?? name ?? '');
}

const REACH = 4;

/** Less than this, and a thing is named in passing: nothing later means it. */
const SALIENT = 0.35;

/**
 * The one thing that a sentence's opening noun can mean: of the nearest sentence before it that names a thing of that type, where it
 * names exactly one and the headline no other. Null where none or several do.
 */
export function antecedent(
  document: Document,
  sentences: readonly Sentence[],
  index: number,
  types: readonly EntityType[],
  extraction: Extraction,
): Entity | null {
  const title = document.sections[0];
  const inTitle = title?.type === 'title' ? namesIn(title, types, document, extraction) : [];
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const sentence = sentences[i];
    if (!sentence) break;
    const names = namesIn(sentence, types, document, extraction);
    if (names.length > 1) return null;
    const [one] = names;
    if (one) return one.salience >= SALIENT && inTitle.every((other) => other.id === one.id) ? one : null;
    if (document.sections[sentence.section]?.type === 'heading') return null;
  }
  return null;
}

/** The text with its opening 该公司, 其, The company, It … named, where one thing only can be meant. */
export function named(
  text: string,
  lang: 'zh' | 'en',
  document: Document,
  sentences: readonly Sentence[],
  index: number,
  extraction: Extraction,
): string {
  const rule = NOUNS.find(([pattern]) => pattern.test(text));
  const opening = rule?.[0].exec(text)?.[0];
  if (!rule || opening === undefined) return text;
  const entity = antecedent(document, sentences, index, rule[1], extraction);
  const bare = entity ? spelled(entity, lang) : '';
  if (!entity || bare === '') return text;
  const first = entity.mentions[0]?.start ?? 0;
  const name = lang === 'en' && /\bthe $/i.test(document.text.slice(Math.max(0, first - 4), first)) ? `The ${bare}` : bare;
  const rest = text.slice(opening.length);
  if (lang === 'zh') return opening === '其' ? `${name}的${rest.replace(/^的/, '')}` : `${name}${rest}`;
  const possessive = /^(?:Its|His|Her)$/.test(opening) ? `${name}’s` : name;
  return `${possessive.charAt(0).toUpperCase()}${possessive.slice(1)}${rest}`;
}

/** A flaw that is not named: in a text of several, it could be any. */
const FLAW = /^(?:该|此|这个|这一)漏洞|^(?:The|This) (?:flaw|bug|vulnerability|issue|shortcoming|weakness|defect)\b/;

/**
 * How a text, as it would be printed, hangs on what was said before it: not to be told alone, a little, or not at all.
 * `flaws` is how many vulnerabilities the article names.
 */
export function dangles(text: string, flaws: number): 'wholly' | 'a-little' | 'not' {
  // An opening noun that `named` left standing has two or no things to mean.
  if (DANGLES.test(text) || NOUNS.some(([pattern]) => pattern.test(text)) || (flaws > 1 && FLAW.test(text))) return 'wholly';
  return POINTS_BACK.test(text) ? 'a-little' : 'not';
}
