import { isNameable } from '../derive/clause/plausible.js';
import type { ReadSentence } from '../derive/clause/tree.js';
import { flawsOf } from '../derive/flaws/index.js';
import type { Span } from '../model/index.js';
import { type Material, otherSide, type Prospect } from './candidates.js';
import { flawTitle } from './flaws.js';
import { overlap, tokens } from './own/weigh.js';
import { wordPhrase } from './phrase/index.js';

const ENOUGH = 0.45;
/** What the main statement must share with the headline to stand for it; what tables say of one vulnerability never does. */
const LIKE = 0.6;
/** A headline made of the main statement may be as long as this. */
const MOST = { zh: 40, en: 18 };

const size = (text: string, lang: 'zh' | 'en'): number => (lang === 'zh' ? text.length : text.split(/\s+/).length);

/** Whether a statement speaks of the very vulnerability that the headline numbers. */
function sharesFlaw(tokens: ReadonlySet<string>, title: ReadonlySet<string>): boolean {
  for (const token of title) if (/^cve-\d/.test(token) && tokens.has(token)) return true;
  return false;
}

/** 关于X的公告: a heading that is a noun phrase with a clause inside is no sentence. */
const NOTICE = /^关于.+的.{0,4}(?:公告|通告|通报|通知|提示|说明)/;

function headline(text: string): string {
  return text.trim().replace(/[。.]$/, '');
}

/** A headline that is a noun phrase, not a clause: 在NuGet中发现的60个恶意包. What is left of it beside the phrase is a label. */
function lonePhrase(read: ReadSentence, sentence: Span, lang: 'zh' | 'en', anchor: string | null): { text: string; length: number } | null {
  const [longest] = [...(read.phrases ?? [])].sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!longest || read.clauses.length > 0 || !isNameable(longest)) return null;
  const text = wordPhrase(longest, lang, { named: new Set(), anchor, headline: true });
  return text === null ? null : { text, length: Math.min(sentence.end - sentence.start, longest.end - longest.start) };
}

/** The headline's own sentences in the other language, where most of it can be said. */
function fromHeadline(material: Material, lang: 'zh' | 'en'): string | null {
  const { document, sentences, derivation, extraction } = material;
  const flaws = sentences.flatMap((s) => (document.sections[s.section]?.type === 'title' ? flawsOf(document, s, extraction) : []));
  const flaw = flawTitle(flaws, lang);
  if (flaw !== null) return flaw;
  const said: string[] = [];
  let whole = 0;
  let covered = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (document.sections[sentence.section]?.type !== 'title') continue;
    const read = derivation.read(index);
    const length = sentence.end - sentence.start;
    whole += length;
    if (!read || NOTICE.test(document.text.slice(sentence.start, sentence.end))) continue;
    const { text, share } = otherSide(read, [sentence], lang, { named: new Set(), anchor: document.anchor, headline: true });
    if (text === null) {
      const phrase = lonePhrase(read, sentence, lang, document.anchor);
      if (phrase === null) continue;
      covered += phrase.length;
      said.push(phrase.text);
      continue;
    }
    covered += share * length;
    said.push(headline(text));
  }
  return said.length > 0 && covered >= ENOUGH * whole ? said.join(lang === 'zh' ? '；' : '; ') : null;
}

/** The headline in the language that the article is not in: its own words if they can be said, else the main statement if it is short, else none. */
export function otherTitle(material: Material, own: 'zh' | 'en', list: readonly Prospect[]): string | null {
  const lang = own === 'zh' ? 'en' : 'zh';
  const direct = fromHeadline(material, lang);
  if (direct !== null) return direct;
  const title = tokens(material.article.title ?? '');
  const fit = list
    .filter((one) => one.dangling === 'not' && one.section >= 0 && (overlap(one.tokens, title) >= LIKE || sharesFlaw(one.tokens, title)))
    .map((one) => one.settle())
    .filter(
      (one) => one[lang] !== null && one.worded >= ENOUGH && size(one[lang] ?? '', lang) <= MOST[lang] && !/[.。] /.test(one[lang] ?? ''),
    )
    .sort((a, b) => b.weight - a.weight);
  const best = fit[0]?.[lang] ?? null;
  return best === null ? null : headline(best);
}
