import { deserialize, serialize } from 'node:v8';
import type { Sentence } from '../../model/index.js';
import { analyseRead, readArticle } from '../../pipeline.js';
import { type Cut, withoutEnds } from '../../read/chrome/seen.js';
import { type Verified, verify } from '../../verify/index.js';
import { writeByRules } from '../../write/index.js';
import { linesOf, type Telling } from '../../write/llm/material.js';

/** What a model is told about an article, and what stands where it fails. */
export interface Material {
  readonly telling: Telling;
  readonly sentences: readonly Sentence[];
  readonly rules: Verified;
}

/** Reads an article for the model, in whichever process; what comes is bytes, to be sent to another. */
export function packMaterial({ path, cut }: { readonly path: string; readonly cut: Cut }, bytes: Uint8Array): Uint8Array {
  const { file, article } = readArticle(path, bytes);
  const analysis = analyseRead({ file, article: withoutEnds(article, cut) });
  const { document, sentences, extraction, derivation } = analysis;
  const rules = verify(writeByRules(analysis.article, document, sentences, extraction, derivation), document, extraction);
  const { kind, category } = derivation;
  const telling: Telling = {
    article: analysis.article,
    document,
    extraction,
    derivation: { kind, category, facts: rules.draft.facts },
    lines: linesOf(document, sentences),
  };
  return serialize({ telling, sentences, rules } satisfies Material);
}

export const unpackMaterial = (bytes: Uint8Array): Material => deserialize(bytes) as Material;
