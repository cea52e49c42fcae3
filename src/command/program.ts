import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { ExitCode, Io } from './io.js';
import { MODEL_HELP, withModelOptions } from './model/options.js';
import { printable } from './printable.js';

function version(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}

const many = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
const INPUT = 'INPUT is a file, a folder (searched for .md, .txt and .html), a pattern in quotes, or - for standard input.';

/** What a user may type. Commands load their rooms when they are called: `--help` and `--version` need no termbase and no jieba. */
export function program(io: Io, finish: (code: ExitCode) => void): Command {
  const jianbao = new Command('jianbao')
    .description('Chinese-English security news summarizer: fetched articles in, checked bilingual briefs and feeds out.')
    .version(version())
    .addHelpText(
      'after',
      `
${INPUT}
Data goes to standard output or OUT, everything else to standard error.
Exit status: 0 all done, 1 some inputs failed, 2 the call was wrong, 130 interrupted.

The main job: jianbao run fetched -o out`,
    );

  const run = jianbao
    .command('run')
    .description('the main job: articles in, briefs, stories and feeds out')
    .argument('<input...>', 'files, folders, patterns or -')
    .requiredOption('-o, --out <folder>', 'where to write; made when it is not there')
    .option('--since <day>', 'only articles published on this day or later (2024-07-15)')
    .option('--until <day>', 'only articles published on this day or earlier')
    .option('--source <name>', 'only articles of this source, as their front matter names it; may be repeated', many)
    .option('--category <name>', 'only briefs of this category (data-breach, ransomware …); may be repeated', many)
    .option('--site <url>', 'address that OUT will be served under, for the links in feeds')
    .option('--workers <n>', 'processes that read and summarize (as many as there are cores)')
    .option('--file-timeout <seconds>', 'what takes longer is named and skipped (60)')
    .option('--file-memory <megabytes>', 'what takes more is named and skipped (1024)')
    .option('--quiet', 'no progress and no closing words; what fails is still named');
  withModelOptions(run)
    .addHelpText(
      'after',
      `
${INPUT}
The same articles give the same bytes, and what has not changed is not written again.
What became of each file stands in OUT/report.json.
${MODEL_HELP}

Examples:
  jianbao run fetched -o out
  jianbao run fetched -o out --writer llm --base-url http://localhost:11434/v1 --model qwen3
  jianbao run fetched/2024 -o out --since 2024-07-01 --category data-breach --category ransomware`,
    )
    .action(async (inputs: string[], options) => finish(await (await import('./run.js')).runCommand(inputs, options, io)));

  jianbao
    .command('parse')
    .description('one Article a line: what was kept as body, what was dropped and why')
    .argument('<input...>', 'files, folders, patterns or -')
    .addHelpText(
      'after',
      `
Prints NDJSON. start and end count UTF-16 units of the decoded file; "jianbao schema article" describes the rest.
Blocks that stand in many files of one source are dropped too, so that a folder says more than its files one by one.

Example: jianbao parse fetched/2024/07/16 > articles.ndjson`,
    )
    .action(async (inputs: string[]) => finish(await (await import('./parse.js')).parseCommand(inputs, io)));

  jianbao
    .command('extract')
    .description('one line an input: the figures, dates, names and indicators found')
    .argument('[input...]', 'files, folders, patterns or -')
    .option('--lines', 'read {"id","text","date"?,"lang"?} a line from standard input, answer each in order')
    .addHelpText(
      'after',
      `
Prints NDJSON: {"path", "figures", "dates", "entities", "indicators"}, or with --lines {"id", …} with offsets into "text".
"date" is the day that 昨日 and "last week" are told from. A bad line is answered {"id", "error"}, and the exit status is 1.

Examples:
  jianbao extract article.md
  echo '{"id":1,"text":"昨日，超1.1亿用户受影响","date":"2024-07-16"}' | jianbao extract --lines`,
    )
    .action(async (inputs: string[], options: { lines?: true }) => {
      const room = await import('./extract.js');
      finish(options.lines ? await room.extractLines(inputs, io) : await room.extractCommand(inputs, io));
    });

  jianbao
    .command('explain')
    .description('which rule made each block, mention, fact and sentence of a file, and what lost to it')
    .argument('<file>', 'one article, or -')
    .addHelpText('after', '\nOffsets count into the file. The rule names are what "jianbao match" takes.')
    .action(async (file: string) => finish(await (await import('./explain.js')).explainCommand(file, io)));

  jianbao
    .command('match')
    .description('every hit of one rule, with its context')
    .argument('<rule>', 'a rule name, as explain prints it; * stands for any run of signs')
    .argument('<input...>', 'files, folders, patterns or -')
    .addHelpText(
      'after',
      `
Prints rule, path, offset into the file, the hit in its context, and what it was read as or lost to, with tabs between.

Examples:
  jianbao match zh.weekday fetched        a rule of dates
  jianbao match 'drop.*' fetched          every block dropped, by reason
  jianbao match kind.news-dateline fetched
  jianbao match frame.leak fetched`,
    )
    .action(async (rule: string, inputs: string[]) => finish(await (await import('./match.js')).matchCommand(rule, inputs, io)));

  jianbao
    .command('eval')
    .description('scores the mentions and bodies found against gold files')
    .argument('<gold>', 'a folder of gold JSON files')
    .argument('<input...>', 'the articles that the gold files name')
    .option('--json', 'machine-readable scores')
    .addHelpText(
      'after',
      '\nA gold file belongs to the input whose file name its "file" gives.\n\nExample: jianbao eval corpus/gold corpus/archive',
    )
    .action(async (gold: string, inputs: string[], options: { json?: true }) =>
      finish(await (await import('./eval.js')).evalCommand(gold, inputs, options, io)),
    );

  jianbao
    .command('schema')
    .description('prints the JSON Schemas of what jianbao writes')
    .argument('[name]', 'brief, story, article or report; all when left out')
    .addHelpText('after', '\nJSON Schema, draft 2020-12. "jianbao run" writes the same files below OUT/schema.')
    .action(async (name: string | undefined) => finish((await import('./schema.js')).schemaCommand(name, io)));

  for (const command of [jianbao, ...jianbao.commands]) {
    const name = command === jianbao ? 'jianbao' : `jianbao ${command.name()}`;
    const outputError = (text: string, write: (text: string) => void) => {
      const line = text
        .replace(/^error: /, '')
        .trim()
        .replace(/\s*\n\s*/g, ' ');
      write(`jianbao: ${printable(line)} (${name} --help says more)\n`);
    };
    command.exitOverride().allowExcessArguments(false).configureOutput({ writeOut: io.stdout, writeErr: io.stderr, outputError });
  }
  return jianbao;
}
