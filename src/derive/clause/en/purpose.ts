import type { Adjunct, Nominal } from '../tree.js';
import { last } from './frames.js';
import { changed, lastPhrase, type Made, spanning, type Value } from './value.js';

const isCounted = (nominal: Nominal | null): boolean => nominal !== null && lastPhrase(nominal)?.figure !== null;

/** What something is done for. */
export function purposed(l: Value, r: Value): Made {
  const p = last(l);
  const inner = r.predicates?.[0];
  if (!p || !inner || p.clause || p.verb.act === 'be' || /^be\b/.test(inner.verb.en[0] ?? '')) return null;
  if (p.voice === 'passive' && /^(?:find|think|say|claim|confirm|know|research|disclose|warn)$/.test(p.verb.act)) return null;
  // hosted on a service to download X: whoever is sent there downloads it
  if (p.voice === 'passive' && /^(?:store|name|link)$/.test(p.verb.act)) return null;
  // presumably to be sold
  if (inner.voice === 'passive' && inner.adverbs.length > 0) return null;
  // the use of X to VP: what the use is for
  const used = p.object && lastPhrase(p.object)?.head;
  if (used?.type === 'noun' && /^(?:use|usage)$/.test(used.noun.en[0] ?? '')) return null;
  if (/^(?:appear|seem|come|happen|tend)$/.test(l.word ?? '')) return null;
  // redirected it to sites set up to steal data: the sites are there for it
  const behind = p.second ?? p.object;
  const near = behind && lastPhrase(behind)?.relatives.at(-1)?.predicate;
  const far = r.start - (near?.end ?? 0) > 2 || /^(?:use|exploit|deploy)$/.test(p.verb.act);
  if (near && !far && /^(?:build|launch|use|start)$/.test(near.verb.act) && near.object === null) return null;
  const rest = r.predicates?.slice(1) ?? [];
  const purpose: Adjunct = {
    start: r.start,
    end: r.end,
    // has expanded to infect 1,500 victims: what came of it
    role: /^(?:expand|grow|spread|swell|balloon)$/.test(l.word ?? '') && isCounted(inner.object) ? 'result' : 'purpose',
    nominal: null,
    predicate: rest.length > 0 ? { ...inner, along: rest } : inner,
    preposition: null,
  };
  return changed(l, spanning(l, r), { adjuncts: [...p.adjuncts, purpose] });
}
