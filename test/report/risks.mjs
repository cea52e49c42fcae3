// The weights of src/derive/clause/risk.ts, found anew on the clauses that people marked: test/blind/clauses.tsv.
//   npm run risks          (after a build; reads ../shared/corpus/archive where that folder stands beside the project)
// A row names a file by its sha1, the clause by its end in the article's plain text, what was said of it in the other language and the mark.
// What is worded otherwise since is left out and counted. The logistic fit is held against articles that it has not seen (ten parts by file).
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const archive = join(root, '../shared/corpus/archive');
if (!existsSync(archive)) {
  console.log('skipped: no ../shared/corpus/archive beside the project');
  process.exit(0);
}
const at = (path) => import(join(root, 'dist', path));
const { analyse } = await at('pipeline.js');
const { doubtful } = await at('derive/clause/plausible.js');
const { signsOf } = await at('derive/clause/risk.js');
const { wordSentence } = await at('write/phrase/index.js');

const PARTS = 10;
/** What a weight costs: keeps those of rare signs small. */
const RIDGE = 10;
/** A sign stays where it helps to tell wrong from right on articles not seen by so much of the area under the curve. */
const GAIN = 0.0015;

const files = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );
const bySha = new Map(files(archive).map((file) => [createHash('sha1').update(readFileSync(file)).digest('hex'), file]));
const [, ...lines] = readFileSync(join(root, 'test/blind/clauses.tsv'), 'utf8').trim().split('\n');

/** The marked clauses that are still worded as they were: their signs, and whether they are wrong. */
function read() {
  const byFile = new Map();
  for (const line of lines) {
    const [sha1, from, end, mark, said] = line.split('\t');
    byFile.set(sha1, [...(byFile.get(sha1) ?? []), { sha1, from, end: Number(end), mark, said }]);
  }
  const rows = [];
  let stale = 0;
  for (const [sha1, marked] of byFile) {
    const file = bySha.get(sha1);
    if (!file) {
      stale += marked.length;
      continue;
    }
    const { document, sentences, derivation } = analyse(file, readFileSync(file));
    for (const row of marked) {
      const index = sentences.findIndex(({ start, end }) => start < row.end && end >= row.end);
      const sentence = index < 0 ? null : derivation.read(index);
      const clause = sentence?.clauses.find(({ end }) => end === row.end);
      const memory = { named: new Set(), anchor: document.anchor };
      const { text } = clause ? wordSentence({ ...sentence, clauses: [clause] }, row.from === 'zh' ? 'en' : 'zh', memory) : { text: null };
      if (text !== row.said) stale++;
      else rows.push({ ...row, signs: signsOf(clause), held: doubtful(clause, row.from), wrong: row.mark === 'wrong' ? 1 : 0 });
    }
  }
  return { rows, stale };
}

const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/** Solves a small system by elimination. */
function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows.slice(i).reduce((best, row, k) => (Math.abs(row[i]) > Math.abs(rows[best][i]) ? i + k : best), i);
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let k = 0; k < rows.length; k++) {
      if (k === i) continue;
      const by = rows[k][i] / rows[i][i];
      for (let j = i; j <= rows.length; j++) rows[k][j] -= by * rows[i][j];
    }
  }
  return rows.map((row, i) => row[rows.length] / row[i]);
}

/** Weights of the signs and of none, by Newton's method with a ridge on signs brought to one spread. */
function learn(rows, names) {
  const mean = names.map((name) => rows.reduce((sum, row) => sum + row.signs[name], 0) / rows.length);
  const spread = names.map((name, i) => Math.sqrt(rows.reduce((sum, row) => sum + (row.signs[name] - mean[i]) ** 2, 0) / rows.length) || 1);
  const inputs = rows.map((row) => [...names.map((name, i) => (row.signs[name] - mean[i]) / spread[i]), 1]);
  const size = names.length + 1;
  let weights = new Array(size).fill(0);
  for (let round = 0; round < 40; round++) {
    const gradient = weights.map((weight, i) => (i < names.length ? RIDGE * weight : 0));
    const curve = weights.map((_, i) => weights.map((__, k) => (i === k && i < names.length ? RIDGE : 1e-9)));
    for (const [at, input] of inputs.entries()) {
      const p = sigmoid(input.reduce((sum, x, i) => sum + x * weights[i], 0));
      for (let i = 0; i < size; i++) {
        gradient[i] += (p - rows[at].wrong) * input[i];
        for (let k = 0; k < size; k++) curve[i][k] += p * (1 - p) * input[i] * input[k];
      }
    }
    const step = solve(curve, gradient);
    weights = weights.map((weight, i) => weight - step[i]);
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  const by = names.map((_, i) => weights[i] / spread[i]);
  return { by, even: weights[names.length] - by.reduce((sum, weight, i) => sum + weight * mean[i], 0) };
}

const risk = ({ signs }, names, { by, even }) => names.reduce((sum, name, i) => sum + by[i] * signs[name], even);
const part = ({ sha1 }) => Number.parseInt(sha1.slice(0, 8), 16) % PARTS;

/** Each row's risk by a fit that has not seen its article. */
function unseen(rows, names) {
  const fits = Array.from({ length: PARTS }, (_, k) =>
    learn(
      rows.filter((row) => part(row) !== k),
      names,
    ),
  );
  return rows.map((row) => risk(row, names, fits[part(row)]));
}

/** Area under the curve: how often a wrong one has the higher risk. */
function area(scores, rows) {
  const order = scores.map((_, i) => i).sort((a, b) => scores[a] - scores[b]);
  let ranks = 0;
  for (const [rank, i] of order.entries()) if (rows[i].wrong) ranks += rank + 1;
  const wrong = rows.filter((row) => row.wrong).length;
  return (ranks - (wrong * (wrong + 1)) / 2) / (wrong * (rows.length - wrong));
}

const percent = (part_, of) => `${((100 * part_) / Math.max(1, of)).toFixed(1)} %`;
const { rows: all, stale } = read();
console.log(`${all.length} marked clauses are worded as they were, ${stale} otherwise or no more.`);
for (const from of ['zh', 'en']) {
  const rows = all.filter((row) => row.from === from);
  const names = [];
  let best = 0.5;
  for (;;) {
    const left = Object.keys(rows[0].signs).filter((name) => !names.includes(name));
    const tried = left.map((name) => ({ name, area: area(unseen(rows, [...names, name]), rows) })).sort((a, b) => b.area - a.area);
    if (!tried[0] || tried[0].area < best + GAIN) break;
    best = tried[0].area;
    names.push(tried[0].name);
  }
  const found = learn(rows, names);
  console.log(`\nfrom ${from}: ${rows.length} clauses, area under the curve ${best.toFixed(3)} on articles not seen`);
  console.log(`  even: ${found.even.toFixed(2)}, ${names.map((name, i) => `${name}: ${found.by[i].toFixed(2)}`).join(', ')}`);
  const scores = unseen(rows, names);
  for (const most of [-2, -1.5, -1.25, -1, -0.75, -0.5, -0.25, 0, 0.5]) {
    const kept = rows.filter((_, i) => scores[i] <= most);
    const marked = (mark) => percent(kept.filter((row) => row.mark === mark).length, kept.length);
    console.log(
      `  up to ${String(most).padStart(5)}: ${percent(kept.length, rows.length)} said; right ${marked('right')}, clumsy ${marked('clumsy')}, wrong ${marked('wrong')}`,
    );
  }
  const said = rows.filter(({ held }) => held === null);
  const of = (mark) => percent(said.filter((row) => row.mark === mark).length, said.length);
  console.log(`  as it is: ${percent(said.length, rows.length)} said; right ${of('right')}, clumsy ${of('clumsy')}, wrong ${of('wrong')}`);
}
