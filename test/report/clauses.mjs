// What the clause readers make of a folder: clauses read, clauses said in the other language, what was held back as doubtful, which frames and
// verbs were said how often, and why the rest was refused. The refusals by frequency are the next words and constructions to learn.
//   npm run clauses -- FOLDER
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { doubtful } from '../../dist/derive/clause/plausible.js';
import { frameOf } from '../../dist/derive/frames/frames.js';
import { analyseRead, readArticle } from '../../dist/pipeline.js';
import { wordSentence } from '../../dist/write/phrase/index.js';

const folder = process.argv[2];
if (!folder) {
  console.error('Name a folder of articles: npm run clauses -- FOLDER');
  process.exit(2);
}

const tallies = { zh: fresh(), en: fresh() };
function fresh() {
  return {
    articles: 0,
    sentences: 0,
    some: 0,
    read: 0,
    said: 0,
    doubt: new Map(),
    refused: new Map(),
    at: new Map(),
    frames: new Map(),
    verbs: new Map(),
  };
}
const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
const most = (map, n) =>
  [...map]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, n)
    .map(([key, count]) => `${key} ${count}`)
    .join(', ');

for (const name of (await glob('**/*.md', { cwd: folder })).sort()) {
  const read = readArticle(name, readFileSync(join(folder, name)));
  const { lang, status } = read.article;
  if ((lang !== 'zh' && lang !== 'en') || status !== 'complete') continue;
  const { derivation, document, sentences } = analyseRead(read);
  if (derivation.kind !== 'news' && derivation.kind !== 'advisory') continue;
  const tally = tallies[lang];
  tally.articles++;
  // Of a long article only sentences that a brief could be made of are read.
  for (const i of [...derivation.closely].sort((a, b) => a - b)) {
    const sentence = derivation.read(i);
    if (sentence === null) continue;
    if (sentences[i] && document.sections[sentences[i].section]?.type === 'code') continue;
    tally.sentences++;
    const clauses = sentence.clauses.filter((clause) => {
      const doubt = doubtful(clause, lang);
      if (doubt) add(tally.doubt, doubt);
      return !doubt;
    });
    const worded = wordSentence({ ...sentence, clauses }, lang === 'zh' ? 'en' : 'zh', { named: new Set(), anchor: document.anchor });
    tally.read += sentence.clauses.length;
    tally.said += worded.clauses.length;
    if (worded.text !== null) tally.some++;
    for (const { reason, at } of [...sentence.refused, ...worded.refused]) {
      add(tally.refused, reason);
      add(tally.at, `${reason}:${at.slice(0, 12)}`);
    }
    for (const { verb } of worded.clauses.flatMap((clause) => clause.predicates)) {
      add(tally.verbs, `${verb.zh[0]} ${verb.en[0]}`);
      const frame = frameOf(verb.act);
      if (frame) add(tally.frames, frame.name);
    }
  }
}

for (const [lang, tally] of Object.entries(tallies)) {
  console.log(
    `${lang}: ${tally.articles} complete news and advisories, ${tally.sentences} sentences, ${tally.some} of which something can be said`,
  );
  console.log(`  clauses read ${tally.read}, said in the other language ${tally.said}`);
  console.log(`  held back as doubtful: ${most(tally.doubt, 12)}`);
  console.log(`  frames said: ${most(tally.frames, 50)}`);
  console.log(`  verbs said (${tally.verbs.size} different): ${most(tally.verbs, 60)}`);
  console.log(`  refused: ${most(tally.refused, 15)}`);
  console.log(`  refused most at: ${most(tally.at, 30)}`);
}
