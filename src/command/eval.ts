import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { reasonOf } from '../batch/reason.js';
import { type Gold, parseGold } from '../evaluate/gold.js';
import { addScores, percent, type Scores, scoreArticle } from '../evaluate/score.js';
import { analyseRead, briefOf } from '../pipeline.js';
import { eachArticle } from './each.js';
import { type ExitCode, type Io, UsageError } from './io.js';

async function readGold(folder: string): Promise<Map<string, Gold>> {
  const info = await stat(folder).catch(() => null);
  if (!info?.isDirectory()) throw new UsageError(`${folder}: no such folder of gold files.`);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const gold = new Map<string, Gold>();
  for (const name of names) {
    try {
      const one = parseGold(await readFile(join(folder, name), 'utf8'));
      gold.set(one.file, one);
    } catch (error) {
      throw new UsageError(`${join(folder, name)}: ${reasonOf(error)}.`);
    }
  }
  if (gold.size === 0) throw new UsageError(`${folder}: holds no .json files.`);
  return gold;
}

function table(scores: Scores): string {
  return Object.entries(scores)
    .map(([row, tally]) => {
      const value = percent(tally);
      return `${row.padEnd(14)}${(value === null ? '–' : value.toFixed(1)).padStart(6)}   right ${tally.right}, wrong ${tally.wrong}, missed ${tally.missed}\n`;
    })
    .join('');
}

/** `jianbao eval`: scores bodies and mentions against gold; a gold file without its article is named. */
export async function evalCommand(folder: string, names: readonly string[], options: { json?: true }, io: Io): Promise<ExitCode> {
  const gold = await readGold(folder);
  const left = new Set(gold.keys());
  const all: Scores[] = [];
  const code = await eachArticle(names, io, (read) => {
    const one = gold.get(basename(read.article.path));
    if (!one || !left.delete(one.file)) return;
    all.push(scoreArticle(one, read.article, briefOf(analyseRead(read))));
  });
  for (const file of left) io.stderr(`${file}: named by the gold and not among the inputs.\n`);
  const scores = addScores(all);
  if (options.json) {
    const rows = Object.entries(scores).map(([row, tally]) => [row, { ...tally, percent: percent(tally) }]);
    io.stdout(`${JSON.stringify(Object.fromEntries(rows))}\n`);
  } else {
    io.stdout(
      `${all.length} of ${gold.size} gold articles; F1, or the share of hits where nothing can be wrong, in percent\n${table(scores)}`,
    );
  }
  return code === 0 && left.size > 0 ? 1 : code;
}
