// CPU by stage over a sample of articles, as ratios to what any reader of Chinese markdown would pay at the least: one remark-parse and
// one jieba pass over the same files in the same process. Ratios stay comparable between machines, milliseconds don't.
//
//     npm run bench              60 files: the corpus and, where ../shared is there, the archive
//     npm run bench -- 200       as many of them
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const root = join(import.meta.dirname, '../..');
const built = (path) => import(new URL(`../../dist/${path}`, import.meta.url).href);

const started = process.cpuUsage();
const { readArticle } = await built('pipeline.js');
const { toDocument } = await built('read/document.js');
const { sentences } = await built('segment/sentences.js');
const { extract } = await built('extract/index.js');
const { readDates } = await built('extract/date/index.js');
const { readFigures } = await built('extract/number/index.js');
const { readEntities } = await built('extract/entity/index.js');
const { readIndicators } = await built('extract/indicator/index.js');
const { reading } = await built('extract/reading.js');
const { derive } = await built('derive/index.js');
const { writeByRules } = await built('write/index.js');
const { verify } = await built('verify/index.js');
const { makeBrief } = await built('publish/brief.js');

const GOAL = 1.8;
const ROUNDS = 4;
const cpu = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};
const loading = cpu(started);

function listed(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name));
}

const wanted = Number(process.argv[2] ?? 60);
const own = listed(join(root, 'corpus/archive'));
const archive = listed(join(root, '../shared/corpus/archive'));
const step = Math.max(1, Math.floor(archive.length / Math.max(1, wanted - own.length)));
const files = [...own, ...archive.filter((_, index) => index % step === 0)].slice(0, wanted);
const inputs = files.map((path) => ({ path, bytes: readFileSync(path) }));

/** Milliseconds by stage, in the order in which the stages first ran. */
const spent = new Map();
function timed(stage, work) {
  const since = process.cpuUsage();
  const result = work();
  spent.set(stage, (spent.get(stage) ?? 0) + cpu(since));
  return result;
}

const jieba = createRequire(import.meta.url)('jieba-wasm');
const parser = unified().use(remarkParse);

function pass({ path, bytes }) {
  const text = new TextDecoder().decode(bytes);
  timed('floor: remark-parse', () => parser.parse(text));
  timed('floor: jieba', () => jieba.cut(text, true));
  const { file, article } = timed('read', () => readArticle(path, bytes));
  const document = timed('document', () => toDocument(article));
  const parts = timed('segment', () => sentences(document));
  const input = timed('fold', () => reading(document.text, document.lang, document.anchor, document.sections));
  const { indicators } = timed('extract/indicator', () => readIndicators(input));
  const { dates } = timed('extract/date', () => readDates(input));
  timed('extract/number', () => readFigures(input, [...indicators, ...dates]));
  timed('extract/entity', () => readEntities(input, [...indicators, ...dates]));
  const extraction = extract(document);
  const derivation = timed('derive', () => derive(article, document, parts, extraction));
  const written = timed('write', () => writeByRules(article, document, parts, extraction, derivation));
  const { draft, issues } = timed('verify', () => verify(written, document, extraction, parts));
  timed('publish', () => makeBrief({ article, document, file, extraction, derivation, draft, issues }));
}

// What is loaded late (termbase, jieba) and compiled late isn't a stage's own cost: an archive is a thousand times this sample.
for (const input of inputs) pass(input);
// The least of some rounds, stage by stage and the floor alike: what other programs of the machine take away is no stage's cost.
const least = new Map();
for (let round = 0; round < ROUNDS; round++) {
  spent.clear();
  for (const input of inputs) pass(input);
  for (const [stage, ms] of spent) least.set(stage, Math.min(ms, least.get(stage) ?? Number.POSITIVE_INFINITY));
}
for (const [stage, ms] of least) spent.set(stage, ms);

const floor = [...spent].filter(([stage]) => stage.startsWith('floor')).reduce((sum, [, ms]) => sum + ms, 0);
const stages = [...spent].filter(([stage]) => !stage.startsWith('floor'));
const all = stages.reduce((sum, [, ms]) => sum + ms, 0);
const line = (name, ms) =>
  console.log(`${name.padEnd(22)}${(ms / inputs.length).toFixed(2).padStart(9)}${(ms / floor).toFixed(2).padStart(9)}`);

console.log(`${inputs.length} files, ${loading.toFixed(0)} ms of CPU to load the code.\n`);
console.log(`${'stage'.padEnd(22)}${'ms/file'.padStart(9)}${'ratio'.padStart(9)}`);
for (const [stage, ms] of [...spent].filter(([stage]) => stage.startsWith('floor'))) line(stage, ms);
for (const [stage, ms] of stages) line(stage, ms);
line('all stages', all);
console.log(`\nGoal: all stages at most ${GOAL} times the floor.`);
