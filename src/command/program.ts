import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { ExitCode, Io } from './io.js';
import { printable } from './printable.js';
import { addDoctor, addRun } from './program-run.js';

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

  addRun(jianbao, io, finish, INPUT);

  jianbao
    .command('edit')
    .description("an editor's word on one brief or story, applied last on every run")
    .argument('<id>', 'of a brief or story: the name of its file below OUT/stories or OUT/briefs')
    .option('-o, --out <folder>', 'the folder that runs write to; the edits go to overrides.json beside it', 'out')
    .option('--headline-zh <text>', 'headline in Chinese')
    .option('--headline-en <text>', 'headline in English')
    .option('--summary-zh <text>', 'summary in Chinese')
    .option('--summary-en <text>', 'summary in English')
    .option('--category <name>', 'category to file it under')
    .option('--note-zh <text>', 'a word to readers in Chinese, shown beside the story')
    .option('--note-en <text>', 'the same in English')
    .option('--hide', 'out of feeds and pages; --no-hide brings it back')
    .option('--no-hide')
    .option('--pin', 'first of its day and of the feeds; --no-pin lets it go')
    .option('--no-pin')
    .option('--withdraw', 'stays one item that says it was withdrawn; --no-withdraw brings it back')
    .option('--no-withdraw')
    .option('--merge <id>', 'a brief or story that belongs into this story; may be repeated', many)
    .option('--split <id>', 'a brief that leaves this story, with the others named so; may be repeated', many)
    .option('--day <day>', 'day of the edit, which feeds tell as date_modified (today)')
    .option('--undo', 'takes the entry out')
    .addHelpText(
      'after',
      `
Writes one entry and leaves the others as they are. What an editor says is kept and read by the gate all the same: a figure, date or
name that the articles don't hold is named on each run and in OUT/report.json. "jianbao schema overrides" describes the file.

Examples:
  jianbao edit 8721d9e6c130f7c3 -o out --headline-en "AT&T says call logs of nearly all customers were copied"
  jianbao edit 8721d9e6c130f7c3 -o out --merge 89802f208abf10d2
  jianbao edit 8721d9e6c130f7c3 -o out --withdraw --note-en "The company has since denied it."`,
    )
    .action(async (id: string, options) => finish(await (await import('./edit.js')).editCommand(id, options, io)));

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
    .argument('[name]', 'brief, story, article, report, feed or overrides; all when left out')
    .addHelpText('after', '\nJSON Schema, draft 2020-12. "jianbao run" writes the same files below OUT/schema.')
    .action(async (name: string | undefined) => finish((await import('./schema.js')).schemaCommand(name, io)));

  addDoctor(jianbao, io, finish);

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
