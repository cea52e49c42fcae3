// How much each Chinese word that is a noun and a verb leans to either, counted over articles: src/derive/clause/zh/leaning-counts.ts.
//   npm run leanings          (after a build; reads ../shared/corpus/archive where that folder stands beside the project)
// Words that are only nouns and words that are only verbs show what stands beside each; by that each place of a word that is both is
// weighed, and the word's share of nouns is what explains its places best (expectation and maximization). Then the same places tell what
// else stands beside either. Only the ratios are kept, as natural logarithms of the odds of noun to verb.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const archive = join(root, '../shared/corpus/archive');
if (!existsSync(archive)) {
  console.log('skipped: no ../shared/corpus/archive beside the project');
  process.exit(0);
}
const at = (path) => import(join(root, 'dist', path));
const { readArticle } = await at('pipeline.js');
const { extract } = await at('extract/index.js');
const { toDocument } = await at('read/document.js');
const { sentences } = await at('segment/sentences.js');
const { indexMentions, tokenize } = await at('derive/clause/zh/tokens.js');
const { segments } = await at('derive/clause/zh/segments.js');
const { behindKeys, besideKey, isBoth } = await at('derive/clause/zh/leaning.js');
const { fold } = await at('text/fold.js');

/** Longer stretches hold no clause. */
const LONGEST_SEGMENT = 300;

const files = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]));

/** @type {Map<string, number>[]} */
const onlyNouns = [new Map(), new Map()];
const onlyVerbs = [new Map(), new Map()];
const places = new Map();
const count = (map, key, by = 1) => map.set(key, (map.get(key) ?? 0) + by);

function see(tokens) {
  for (const [i, token] of tokens.entries()) {
    if (token.closed || token.text.length < 2 || token.entity || token.figure || token.date) continue;
    const beside = [besideKey(tokens[i - 1]), behindKeys(token, tokens[i + 1])[0]];
    const plain = besideKey(tokens[i + 1]);
    const right = tokens[i + 1]?.nouns.length && !tokens[i + 1].closed ? tokens[i + 1].text : null;
    if (isBoth(token)) places.set(token.text, [...(places.get(token.text) ?? []), { beside, plain, right }]);
    else if (token.modifiers.length > 0) continue;
    else if (token.nouns.length > 0) for (const [side, key] of [beside[0], plain].entries()) count(onlyNouns[side], key);
    else if (token.verbs.length > 0) for (const [side, key] of [beside[0], plain].entries()) count(onlyVerbs[side], key);
  }
}

let articles = 0;
for (const file of files(archive)) {
  const { article } = readArticle(file, readFileSync(file));
  if (article.lang !== 'zh') continue;
  articles++;
  const document = toDocument(article);
  const index = indexMentions(extract(document));
  const folded = fold(document.text);
  for (const sentence of sentences(document))
    for (const segment of segments(document.text, sentence))
      if (segment.end - segment.start <= LONGEST_SEGMENT)
        see(segment.parts.flatMap((part) => tokenize(document.text, folded, part, index)));
}

const sum = (map) => [...map.values()].reduce((a, b) => a + b, 0);
const clip = (x) => Math.max(-4, Math.min(4, x));
/** The odds that a neighbour gives, smoothed; neighbours seen too seldom give none. */
function odds(nouns, verbs, least) {
  const [n, v] = [sum(nouns), sum(verbs)];
  const out = new Map();
  for (const key of new Set([...nouns.keys(), ...verbs.keys()])) {
    const [a, b] = [nouns.get(key) ?? 0, verbs.get(key) ?? 0];
    if (a + b >= least) out.set(key, clip(Math.log((a + 3) / (n + 200) / ((b + 3) / (v + 200)))));
  }
  return out;
}

function explain(words, sides, heads) {
  const leans = new Map();
  for (const [word, seen] of words) {
    let share = 0.5;
    for (let round = 0; round < 30; round++) {
      let nouns = 0;
      for (const { beside, plain, right } of seen) {
        const behind = heads?.get(right) ?? sides[1].get(beside[1]) ?? sides[1].get(plain) ?? 0;
        const e = share * Math.exp((sides[0].get(beside[0]) ?? 0) + behind);
        nouns += e / (e + 1 - share);
      }
      share = (nouns + 1) / (seen.length + 2);
    }
    leans.set(word, clip(Math.log(share / (1 - share))));
  }
  return leans;
}

let sides = [0, 1].map((side) => odds(onlyNouns[side], onlyVerbs[side], 20));
let leans = explain(places, sides, null);
let heads = new Map();
for (let round = 0; round < 2; round++) {
  const [nouns, verbs] = [
    [new Map(), new Map(), new Map()],
    [new Map(), new Map(), new Map()],
  ];
  for (const [word, seen] of places)
    for (const { beside, plain, right } of seen) {
      // Each side is learnt from the word and its other side, so that it can't vouch for itself.
      for (const side of [0, 1]) {
        const other = sides[1 - side].get(beside[1 - side]) ?? (side === 0 ? sides[1].get(plain) : undefined) ?? 0;
        const e = Math.exp(clip(leans.get(word) + other));
        for (const key of side === 1 && beside[1] !== plain ? [beside[1], plain] : [beside[side]]) {
          count(nouns[side], key, e / (1 + e));
          count(verbs[side], key, 1 / (1 + e));
        }
        if (side === 1 && right) {
          count(nouns[2], right, e / (1 + e));
          count(verbs[2], right, 1 / (1 + e));
        }
      }
    }
  const learnt = [0, 1].map((side) => odds(nouns[side], verbs[side], 15));
  sides = sides.map(
    (before, side) => new Map([...before, ...[...learnt[side]].map(([key, x]) => [key, before.has(key) ? (x + before.get(key)) / 2 : x])]),
  );
  heads = odds(nouns[2], verbs[2], 8);
  leans = explain(places, sides, heads);
}

const rows = (map, least = 0) =>
  [...map]
    .filter(([, x]) => Math.abs(x) >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, x]) => `${key} ${x.toFixed(1)}`);
const table = (name, doc, list) => {
  const lines = [];
  let line = '';
  for (const row of list) {
    if (line.length + row.length > 120) {
      lines.push(line);
      line = '';
    }
    line += (line ? ', ' : '') + row;
  }
  if (line) lines.push(line);
  return `/** ${doc} */\nexport const ${name} =\n${lines.map((one, i) => `  '${one.replaceAll("'", "\\'")}${i < lines.length - 1 ? ", ' +" : "'"}`).join('\n')};\n`;
};
const frequent = new Map([...leans].filter(([word]) => places.get(word).length >= 3));
const text = `// biome-ignore-all format: rows as they were counted
/** Made by \`npm run leanings\` (test/report/leanings.mjs) of ${articles} Chinese articles; not to be edited by hand. Each entry: word, log odds of noun to verb. */

${table('wordLeanings', 'Words that are nouns and verbs.', rows(frequent))}
${table('leftLeanings', 'What stands in front of such a word: a word, or a class in capitals or bars.', rows(sides[0], 0.2))}
${table('rightLeanings', 'What stands behind it.', rows(sides[1], 0.2))}
${table('headLeanings', 'The noun behind it: 执行|环境 is a compound, 执行|代码 an act and its object.', rows(heads, 0.2))}`;
writeFileSync(join(root, 'src/derive/clause/zh/leaning-counts.ts'), text);
console.log({ articles, words: frequent.size, left: sides[0].size, right: sides[1].size, heads: heads.size });
