import type { Brief, Document, Kind, Said, Span } from '../model/index.js';
import { joined } from '../publish/brief.js';
import { toSource } from '../text/offset.js';
import type { Gated } from './gated.js';

/** Kinds that stay out of feeds. A text may not talk itself in or out: of these the rules decide alone. */
const UNSHOWN: ReadonlySet<Kind> = new Set(['promo', 'other']);

function kindOf(byRules: Kind, byModel: Kind | null): Kind {
  return byModel === null || UNSHOWN.has(byModel) || UNSHOWN.has(byRules) ? byRules : byModel;
}

/** A brief with its texts told anew; mentions, facts and all else stay as they were read. */
export function rebrief(brief: Brief, document: Document, gated: Gated): Brief {
  const place = (span: Span): Span => toSource(document, span);
  const said = (one: Said): Said => ({ ...one, evidence: one.evidence.map(place) });
  const { draft, issues, writer } = gated;
  const sentences = draft.sentences.map(said);
  return {
    ...brief,
    kind: kindOf(brief.kind, gated.kind),
    category: gated.category ?? brief.category,
    title: { ...brief.title, ...draft.title },
    summary: sentences.length === 0 ? null : { zh: joined(sentences, 'zh'), en: joined(sentences, 'en'), sentences },
    points: draft.points.map(said),
    writer,
    checks: { verified: issues.every(({ action }) => action !== 'reported' && action !== 'kept'), issues },
  };
}
