import type { Brief, Fact, Said, SlotValue, Span } from '../../model/index.js';
import { escapeHtml } from '../escape.js';
import { label } from '../page/bilingual.js';
import { FRAMES, SLOTS, STANCES } from '../page/frames.js';
import { quoteAt } from '../quotes.js';
import { langOf, type Material, outletsHtml } from './members.js';

/** A sentence that is said, with the brief whose spans and facts it names and those that bear it out too. */
interface Resting {
  readonly said: Said;
  readonly brief: Brief;
  readonly also: readonly string[];
}

/** What a sentence rests on, with its number on the page. */
export interface Proof extends Resting {
  readonly number: number;
}

const keyOf = (brief: Brief, evidence: readonly Span[]): string => brief.id + evidence.map(({ start, end }) => ` ${start}-${end}`).join('');

/** The proofs of a story's summary and points, one for one set of places. */
export function proofsOf({ story, lead, members }: Material): {
  readonly list: readonly Proof[];
  readonly of: (said: Said) => Proof | null;
} {
  const resting: Resting[] = [
    ...(story.summary?.sentences ?? []).map((said) => ({
      said,
      brief: members.find(({ id }) => id === said.brief) ?? lead,
      also: said.also ?? [],
    })),
    ...lead.points.map((said) => ({ said, brief: lead, also: [] })),
  ];
  const byKey = new Map<string, Proof>();
  const bySaid = new Map<Said, Proof>();
  for (const one of resting) {
    if (one.said.evidence.length === 0) continue;
    const key = keyOf(one.brief, one.said.evidence);
    const proof = byKey.get(key) ?? { ...one, number: byKey.size + 1 };
    byKey.set(key, proof);
    bySaid.set(one.said, proof);
  }
  return { list: [...byKey.values()], of: (said) => bySaid.get(said) ?? null };
}

/** The small number behind a sentence that leads to what it rests on. */
export function refHtml(proof: Proof | null, lang: 'zh' | 'en'): string {
  if (proof === null) return '';
  const { number } = proof;
  return `<a class="ref" href="#e${number}" aria-label="${lang === 'zh' ? `依据 ${number}` : `evidence ${number}`}">${number}</a>`;
}

/** A text with the number of its proof behind each sentence that stands in it; an edited text keeps what it still has of them. */
export function withRefs(text: string, sentences: readonly Said[], lang: 'zh' | 'en', of: (said: Said) => Proof | null): string {
  let html = '';
  let at = 0;
  for (const sentence of sentences) {
    const said = sentence[lang];
    const found = said === null ? -1 : text.indexOf(said, at);
    if (said === null || found < 0) continue;
    html += escapeHtml(text.slice(at, found)) + escapeHtml(said) + refHtml(of(sentence), lang);
    at = found + said.length;
  }
  return html + escapeHtml(text.slice(at));
}

function slotHtml({ zh, en }: SlotValue): string {
  const written = zh ?? en ?? '';
  if (zh !== null && en !== null && zh !== en) return label(zh, en);
  return `<span lang="${zh === null ? 'en' : 'zh-CN'}">${escapeHtml(written)}</span>`;
}

function factHtml({ frame, stance, by, slots }: Fact): string {
  const [zh = frame, en = frame] = FRAMES[frame] ?? [];
  const [stanceZh, stanceEn] = STANCES[stance];
  const how = [
    ...(stance === 'stated' ? [] : [label(stanceZh, stanceEn)]),
    ...(by === null ? [] : [`${label('据', 'according to')} <bdi>${escapeHtml(by)}</bdi>`]),
  ];
  const filled = Object.entries(slots).map(([name, value]) => {
    const [slotZh = name, slotEn = name] = SLOTS[name] ?? [];
    return `<span>${label(slotZh, slotEn)}: ${[value].flat().map(slotHtml).join(' + ')}</span>`;
  });
  const where = how.length === 0 ? '' : ` (${how.join(', ')})`;
  return `<li class="sep"><span><b>${label(zh, en)}</b>${where}</span>${filled.join('')}</li>`;
}

/** Where a passage stands that is not quoted: no page shows too much of an article. */
function placeHtml({ start, end }: Span): string {
  return `<p class="meta">${label(`原文件第 ${start}–${end} 字`, `characters ${start}–${end} of the file`)}</p>`;
}

function proofHtml(proof: Proof, material: Material): string {
  const { said, brief, also, number } = proof;
  const shown = said.evidence.map((span) => {
    const quote = quoteAt(material.quotes, brief.id, span);
    return quote === null ? placeHtml(span) : `<blockquote lang="${langOf(brief.lang)}">${escapeHtml(quote.text)}</blockquote>`;
  });
  const facts = said.facts.flatMap((id) => brief.facts.find((fact) => fact.id === id) ?? []).map(factHtml);
  const list = facts.length === 0 ? '' : `<ul class="facts">${facts.join('')}</ul>`;
  return `<li id="e${number}">${shown.join('')}<p class="meta">${outletsHtml(material.story, [brief.id, ...also])}</p>${list}</li>`;
}

/** What each sentence rests on: short quotes, who has it, and the facts that were read from it. */
export function proofsHtml(list: readonly Proof[], material: Material): string {
  return list.length === 0 ? '' : `<ol class="proof">${list.map((proof) => proofHtml(proof, material)).join('')}</ol>`;
}
