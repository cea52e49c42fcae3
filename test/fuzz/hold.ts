import type { Brief, Mention } from '../../src/model/index.js';
import { analyse, briefOf } from '../../src/pipeline.js';
import { publication } from '../../src/publish/publication.js';
import { tellStories, traitsOf } from '../../src/story/index.js';

/** Control characters but white space, and marks that turn the direction. */
const UNSAFE = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e]/u;

/** Every place of a brief that is said to hold a text of the file. */
function* mentionsIn(brief: Brief): Generator<Mention> {
  yield* [...brief.figures, ...brief.dates, ...brief.indicators];
  for (const { mentions } of brief.entities) yield* mentions;
}

/** What doesn't hold of a file, whatever stands in it; empty where all does. */
export function broken(path: string, bytes: Uint8Array): string[] {
  const found: string[] = [];
  const analysis = analyse(path, bytes);
  const { file, article, document, extraction } = analysis;
  for (const { start, end } of article.blocks) {
    if (start < 0 || end < start || end > file.length) found.push(`block ${start}-${end} of ${file.length}`);
  }
  for (const { text, start, end } of [...extraction.figures, ...extraction.dates, ...extraction.indicators]) {
    if (document.text.slice(start, end) !== text) found.push(`extracted ${JSON.stringify(text)} at ${start}-${end}`);
  }
  const brief = briefOf(analysis);
  for (const { text, start, end } of mentionsIn(brief)) {
    if (file.slice(start, end) !== text) found.push(`mention ${JSON.stringify(text)} at ${start}-${end}`);
  }
  if (!brief.checks.verified) found.push('not verified');
  if (article.blocks.length === 0 && brief.points.length + brief.facts.length > 0) found.push('points without a text');
  for (const one of tellStories([brief], [traitsOf({ ...analysis, id: brief.id })])) {
    for (const { path: out, text } of publication([one], new Map([[brief.id, brief]]), null)) {
      if (out.endsWith('.json')) JSON.parse(text);
      else if (/<script>pwned|\son\w+="?pwned|="javascript:/i.test(text)) found.push(`a script in ${out}`);
      if (!out.endsWith('.md') && UNSAFE.test(text)) found.push(`a control character in ${out}`);
    }
  }
  return found;
}
