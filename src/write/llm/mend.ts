import type { Span } from '../../model/index.js';
import { fill } from '../prompt.js';
import { type MendAnswer, mendForm } from './answer.js';
import type { Reply } from './asker.js';
import { mentioned, type Numbers, numbered, type Telling, tagFor } from './material.js';
import { shown } from './shown.js';
import type { WriteOptions } from './write.js';

/** A sentence that the gate turned away, and why. */
export interface Faulty {
  /** `summary[0]`, `points[2]`, `title`. */
  readonly where: string;
  readonly zh: string | null;
  readonly en: string | null;
  readonly evidence: readonly Span[];
  readonly violations: readonly {
    readonly rule: string;
    readonly lang: 'zh' | 'en';
    readonly said: string;
    readonly source: string | null;
  }[];
}

/** Times that what the gate turns away goes back. */
export const ROUNDS = 2;

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The sentences cited, each with the one before and the one behind it, and the headline. */
function around({ lines }: Telling, faulty: readonly Faulty[]): Numbers {
  const cited = lines.flatMap((line, n) => (faulty.some(({ evidence }) => evidence.some((span) => overlap(span, line))) ? [n] : []));
  const all = [0, ...cited.flatMap((n) => [n - 1, n, n + 1])].filter((n) => n >= 0 && n < lines.length);
  // A sentence that cites nothing could rest on anything.
  const some = faulty.some(({ evidence }) => evidence.length === 0) ? lines.map((_, n) => n) : all;
  return [...new Set(some)].sort((a, b) => a - b);
}

const quoted = (text: string | null): string => (text === null ? 'null' : `"${shown(text)}"`);

function found({ lines }: Telling, { where, zh, en, evidence, violations }: Faulty): string {
  const numbers = lines.flatMap((line, n) => (evidence.some((span) => overlap(span, line)) ? [`[${n}]`] : []));
  const rows = violations.map(({ rule, lang, said, source }) => `  ${rule} | ${lang} | said ${quoted(said)} | source ${quoted(source)}`);
  return [`${where} ${numbers.join(' ')}`, `  zh ${quoted(zh)}`, `  en ${quoted(en)}`, ...rows].join('\n');
}

/** Sends sentences back with what is wrong in them, in exact words. */
export function mendWithModel(
  telling: Telling,
  faulty: readonly Faulty[],
  round: number,
  { asker, prompts }: WriteOptions,
): Promise<Reply<MendAnswer>> {
  const numbers = around(telling, faulty);
  const values = {
    published: telling.article.published ?? '-',
    source: telling.article.source ? shown(telling.article.source) : '-',
    lang: telling.article.lang,
    tag: tagFor(telling.document.text),
    sentences: numbered(telling, numbers),
    mentions: mentioned(telling, numbers),
    round: String(round),
    rounds: String(ROUNDS),
    violations: faulty.map((one) => found(telling, one)).join('\n'),
  };
  const { label, system, user } = prompts.mend;
  const messages = [
    { role: 'system' as const, content: fill(system, values) },
    { role: 'user' as const, content: fill(user, values) },
  ];
  return asker.ask({ path: telling.article.path, prompt: label, messages, form: mendForm, otherwise: 'not mended' });
}
