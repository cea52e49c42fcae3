// What the gate lets through and what it turns away, over tables of true sentences and the same sentences poisoned.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { disagreeing, poisoned } from './mutations.mjs';

const HERE = import.meta.dirname;
const CORPUS = join(HERE, '../../corpus');
const ARCHIVE = join(HERE, '../../../shared/corpus/archive');
/** Files of the archive whose briefs are poisoned too, where it is there. */
const STEP = 60;

/** Rows of a table as records by its header; lines that start with # are notes. */
export function rows(name) {
  const [header, ...lines] = readFileSync(join(HERE, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const keys = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [keys[i], cell === '-' ? null : cell])));
}

function opened({ analyse, openGate }, path, bytes) {
  const analysis = analyse(path, bytes);
  const names = analysis.extraction.entities.map(({ id, type, name, mentions }) => ({
    id,
    type,
    ...name,
    forms: [...new Set([name.zh, name.en, ...mentions.map(({ text }) => text)].filter(Boolean))],
  }));
  return { path, analysis, names, gate: openGate(analysis.document, analysis.extraction, analysis.sentences) };
}

/** The corpus's own articles by the id of their gold. */
export function articles(system) {
  const found = new Map();
  for (const file of readdirSync(join(CORPUS, 'gold')).sort()) {
    const { id, path } = JSON.parse(readFileSync(join(CORPUS, 'gold', file), 'utf8'));
    found.set(id, opened(system, path, readFileSync(join(CORPUS, path))));
  }
  return found;
}

/** The spans of the sentences that hold each of some phrases. */
export function cited({ analysis: { document, sentences } }, cites) {
  return (cites ?? '')
    .split(' ¦ ')
    .filter(Boolean)
    .map((phrase) => {
      const at = document.text.indexOf(phrase);
      const sentence = sentences.find(({ start, end }) => at >= start && at < end);
      if (at < 0 || !sentence) throw new Error(`no sentence of the article holds "${phrase}"`);
      return { start: sentence.start, end: sentence.end };
    });
}

/** The rule writer's statements about an article, those that its gate let through. */
function written({ writeByRules, verify }, { analysis }) {
  const { article, document, sentences, extraction, derivation } = analysis;
  if (article.lang !== 'zh' && article.lang !== 'en') return [];
  const { draft } = verify(writeByRules(article, document, sentences, extraction, derivation), document, extraction, sentences);
  return [...draft.sentences, ...draft.points];
}

function* archive(system) {
  if (!existsSync(ARCHIVE)) return;
  const names = readdirSync(ARCHIVE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();
  for (const [i, name] of names.entries()) if (i % STEP === 0) yield opened(system, name, readFileSync(join(ARCHIVE, name)));
}

/**
 * `classes`: by way of poisoning how many there were, how many were caught and which were not; `held` the same of the held-out sentences, which
 * were written and set apart before any rule was tried on them. `rejected`: true sentences of the table that were turned away, of `true`, each by
 * `set`. `shared: false` leaves the archive out. `system` is {analyse, openGate, writeByRules, verify}, built or from source.
 */
export function measure(system, { shared: wanted = true } = {}) {
  const classes = new Map();
  const count = (poison, statement, { violations }, path, set) => {
    const row = classes.get(poison.way) ?? { way: poison.way, tried: 0, caught: 0, missed: [], held: { tried: 0, caught: 0, missed: [] } };
    classes.set(poison.way, row);
    const of = set === 'held' ? row.held : row;
    of.tried++;
    if (violations.length > 0) of.caught++;
    else of.missed.push({ path, said: poison[poison.lang], of: statement[poison.lang] });
  };
  let index = 0;
  const poison = (article, statement, set = 'seen') => {
    const { gate, path } = article;
    for (const one of [...poisoned(statement, article, index), ...disagreeing(statement, article)])
      count(one, statement, gate.judge({ zh: one.zh, en: one.en, evidence: statement.evidence }), path, set);
    index++;
  };
  const corpus = articles(system);
  const table = rows('paraphrases.tsv');
  const rejected = [];
  let sentences = 0;
  for (const { article: id, set, cites, zh, en } of table) {
    const article = corpus.get(id);
    const statement = { zh, en, evidence: cited(article, cites) };
    sentences += (zh ? 1 : 0) + (en ? 1 : 0);
    const { violations } = article.gate.judge(statement);
    if (violations.length > 0) rejected.push({ id, set, zh, en, violations });
    else poison(article, statement, set);
  }
  for (const article of corpus.values()) for (const statement of written(system, article)) poison(article, statement);
  let shared = 0;
  for (const article of wanted ? archive(system) : []) {
    shared++;
    for (const statement of written(system, article)) poison(article, statement);
  }
  return { classes: [...classes.values()], rejected, true: bySet(table), sentences, shared };
}

/** How many rows of a table are of each set. */
const bySet = (table) => ({
  seen: table.filter(({ set }) => set === 'seen').length,
  held: table.filter(({ set }) => set === 'held').length,
});

/** The errors of a table that the gate let through, and how many there are of each set. */
export function handMade(system) {
  const corpus = articles(system);
  const table = rows('hand-errors.tsv');
  const missed = table.filter(({ article: id, cites, zh, en }) => {
    const article = corpus.get(id);
    return article.gate.judge({ zh, en, evidence: cited(article, cites) }).violations.length === 0;
  });
  return { tried: bySet(table), missed };
}
