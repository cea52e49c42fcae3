import type { Figure, Indicator, Span } from '../../../model/index.js';
import type { Head } from '../tree.js';
import type { MentionIndex, Token } from './tokens.js';

/** Words around a mention in brackets that add nothing to it. */
const AROUND =
  /^(?:[（()）[\]\s：:,，、;；/]|约合|折合|约|合|人民币|编号|漏洞|追踪为|跟踪为|被|CVSS|v?3\.[01]|v?4\.0|评分|分数|得分|基本|为)*$/i;

const isMoney = (figure: Figure): boolean => figure.kind === 'money';

/** What a bracket holds when it holds nothing but mentions; null otherwise. */
function held(text: string, span: Span, index: MentionIndex): Head[] | null {
  const heads: Head[] = [];
  let rest = '';
  for (let at = span.start; at < span.end; ) {
    const figure: Figure | undefined = index.figures.get(at);
    const indicator: Indicator | undefined = index.indicators.get(at);
    const found = indicator ?? figure;
    if (found && found.end <= span.end) {
      heads.push(indicator ? { type: 'indicator', indicator } : { type: 'figure', figure: figure as Figure });
      at = found.end;
    } else rest += text[at++];
  }
  return heads.length > 0 && AROUND.test(rest) ? heads : null;
}

/** The name that a bracket holds and nothing else: 电信公司（AT&T）. */
function named(span: Span, text: string, index: MentionIndex): Token | null {
  const start = span.start + 1;
  const found = index.entities.get(start)?.find((one) => one.end === span.end - 1);
  if (!found || !/^(?:org|person|malware|actor)$/.test(found.entity.type)) return null;
  return {
    start,
    end: found.end,
    text: text.slice(start, found.end),
    entity: found.entity,
    figure: null,
    date: null,
    indicator: null,
    nouns: [],
    verbs: [],
    modifiers: [],
    closed: false,
    verbatim: false,
    title: false,
    unknown: false,
  };
}

const NAMED_KINDS = /^(?:org|person|group|malware)$/;

/** Gives the words in front of brackets what the brackets hold: 26.5亿美元（约188.7亿元）, 漏洞（CVE-2022-3786）. */
export function withBrackets(tokens: readonly Token[], parts: readonly Span[], text: string, index: MentionIndex): Token[] {
  if (parts.length < 2) return [...tokens];
  const heads = new Map<number, readonly Head[]>();
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1];
    const found = next && held(text, { start: part.end, end: next.start }, index);
    if (found) heads.set(part.end, found);
  }
  const names = new Map<number, Token>();
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1];
    const found = next && named({ start: part.end, end: next.start }, text, index);
    if (found) names.set(part.end, found);
  }
  return tokens.flatMap((token) => {
    const name = names.get(token.end);
    const kind = name && !token.entity && token.nouns.some((noun) => NAMED_KINDS.test(noun.kind));
    return kind ? [token, name] : [besides(token, heads.get(token.end))];
  });
}

function besides(token: Token, heads: readonly Head[] | undefined): Token {
  if (!heads) return token;
  const money = token.figure && isMoney(token.figure);
  const fits = heads.every((head) =>
    head.type === 'figure'
      ? money
        ? isMoney(head.figure)
        : token.nouns.length > 0 && head.figure.kind === 'score'
      : head.type === 'indicator' && head.indicator.type === 'cve' && token.nouns.some((noun) => noun.kind === 'vulnerability'),
  );
  return fits ? { ...token, beside: heads } : token;
}
