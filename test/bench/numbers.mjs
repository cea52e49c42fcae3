/**
 * What reading the figures and dates of an article costs, against one remark-parse pass and one jieba pass over the same files.
 * Runs on the built project: `npm run build && node test/bench/numbers.mjs [folder]`. The folder defaults to the archive beside the
 * repository; articles come out of `jianbao parse`, so front matter and chrome cost nothing here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const root = new URL('../..', import.meta.url).pathname;
const built = process.env.JIANBAO_BUILD ?? join(root, 'dist');
const folder = resolve(process.argv[2] ?? join(root, '../shared/corpus/archive'));
const EVERY = 5;
const ROUNDS = 5;
const GOAL = 0.3;

if (!existsSync(folder)) {
  console.log(`skipped: ${folder} is not there`);
  process.exit(0);
}

const { decode, readText } = await import(join(built, 'read/index.js'));
const { toDocument } = await import(join(built, 'read/document.js'));
const { reading } = await import(join(built, 'extract/reading.js'));
const { readDates } = await import(join(built, 'extract/date/index.js'));
const { readFigures } = await import(join(built, 'extract/number/index.js'));
const jieba = createRequire(import.meta.url)('jieba-wasm');
const markdown = unified().use(remarkParse);

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .sort()
  .filter((_file, i) => i % EVERY === 0);
const raw = files.map((file) => readFileSync(join(folder, file)));
const documents = raw.map((bytes, i) => toDocument(readText(files[i] ?? '', decode(bytes))));
const texts = raw.map((bytes) => bytes.toString('utf8'));

/** Best of some rounds, in milliseconds: the first ones warm up. */
function best(run) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    run();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

const extraction = best(() => {
  for (const { text, lang, anchor, sections } of documents) {
    const input = reading(text, lang, anchor, sections);
    readFigures(input, readDates(input).dates);
  }
});
const parsing = best(() => {
  for (const text of texts) markdown.parse(text);
});
const cutting = best(() => {
  for (const { text } of documents) jieba.cut(text, true);
});

const each = (total) => `${(total / files.length).toFixed(2)} ms`;
const ratio = extraction / (parsing + cutting);
console.log(
  `${files.length} files: figures and dates ${each(extraction)}, remark-parse ${each(parsing)}, jieba ${each(cutting)} an article`,
);
console.log(`ratio ${ratio.toFixed(2)}, goal at most ${GOAL}`);

/** One line of 2 MB against one of 1 MB: a linear reader takes about twice the time. */
for (const unit of ['1', ' ']) {
  const time = (size) => {
    const input = reading(unit.repeat(size / unit.length), 'zh', '2024-07-15');
    return best(() => readFigures(input, readDates(input).dates));
  };
  const [half, whole] = [time(1_000_000), time(2_000_000)];
  console.log(`2 MB of ${JSON.stringify(unit)}: ${whole.toFixed(0)} ms, ${(whole / half).toFixed(1)} times 1 MB`);
}
process.exitCode = ratio <= GOAL ? 0 : 1;

/** The field's libraries over the same texts, a few of them: recognizers takes a third of a second an article. */
const FEW = 20;
const few = documents.filter(({ text }) => text.length > 800).slice(0, FEW);
function once(run) {
  const from = performance.now();
  for (const document of few) run(document);
  return (performance.now() - from) / few.length;
}
const { Culture, recognizeCurrency, recognizeDateTime, recognizeNumber, recognizePercentage } = recognizers;
const ours = once(({ text, lang, anchor, sections }) => {
  const input = reading(text, lang, anchor, sections);
  readFigures(input, readDates(input).dates);
});
const chronoTime = once(({ text, lang, anchor }) =>
  (lang === 'zh' ? chrono.zh : chrono).parse(text, new Date(`${anchor ?? '2024-01-01'}T12:00:00Z`)),
);
const recognizersTime = once(({ text, lang, anchor }) => {
  const culture = lang === 'zh' ? Culture.Chinese : Culture.English;
  for (const recognize of [recognizeNumber, recognizePercentage, recognizeCurrency]) recognize(text, culture);
  recognizeDateTime(text, culture, undefined, new Date(`${anchor ?? '2024-01-01'}T12:00:00Z`));
});
console.log(
  `${few.length} articles with text: ours ${ours.toFixed(2)} ms, chrono-node (dates only) ${chronoTime.toFixed(2)} ms, recognizers-text-suite ${recognizersTime.toFixed(2)} ms an article`,
);
console.log(
  `ours against chrono-node ${(ours / chronoTime).toFixed(2)}, against recognizers-text-suite ${(ours / recognizersTime).toFixed(3)}`,
);
