import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { type ExitCode, type Io, UsageError } from './io.js';

function version(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}

const WRITERS = new Option('--writer <who>', 'who writes the summaries: rules, llm, or auto (llm when an endpoint is configured)').default(
  'auto',
);
const many = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Commands load their rooms when they are called: `--help` and `--version` need no termbase and no jieba. */
function program(io: Io, finish: (code: ExitCode) => void): Command {
  const jianbao = new Command('jianbao')
    .description('Chinese-English security news summarizer: fetched articles in, checked bilingual briefs and feeds out.')
    .version(version())
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr })
    .addHelpText(
      'after',
      `
INPUT is a file, a folder, a glob pattern, or - for standard input.
Data goes to standard output or OUT, everything else to standard error.
Exit status: 0 all done, 1 some inputs failed, 2 the call was wrong, 130 interrupted.`,
    );

  jianbao
    .command('run')
    .description('the main job: articles in, briefs, stories and feeds out')
    .argument('<input...>', 'files, folders, patterns or -')
    .requiredOption('-o, --out <folder>', 'where to write; made when it is not there')
    .option('--since <day>', 'only articles published on this day or later (2024-07-15)')
    .option('--until <day>', 'only articles published on this day or earlier')
    .option('--source <name>', 'only articles of this source; may be repeated', many)
    .option('--category <name>', 'only briefs of this category; may be repeated', many)
    .addOption(WRITERS)
    .option('--quiet', 'no progress and no closing words')
    .addHelpText('after', '\nExample: jianbao run fetched/2024/07/16 -o out')
    .action(async (inputs: string[], options) => finish(await (await import('./run.js')).runCommand(inputs, options, io)));

  jianbao
    .command('parse')
    .description('one Article a line: what was kept as body, what was dropped and why')
    .argument('<input...>', 'files, folders, patterns or -')
    .action(async (inputs: string[]) => finish(await (await import('./parse.js')).parseCommand(inputs, io)));

  jianbao
    .command('extract')
    .description('one line an input: the figures, dates, names and indicators found')
    .argument('[input...]', 'files, folders, patterns or -')
    .option('--lines', 'read {"id","text","date"?,"lang"?} a line from standard input, answer each in order')
    .action(async (inputs: string[], options: { lines?: true }) => {
      const room = await import('./extract.js');
      finish(options.lines ? await room.extractLines(io) : await room.extractCommand(inputs, io));
    });

  jianbao
    .command('explain')
    .description('which rule made each block, mention, fact and sentence of a file, and what lost to it')
    .argument('<file>', 'one article')
    .action(async (file: string) => finish(await (await import('./explain.js')).explainCommand(file, io)));

  jianbao
    .command('match')
    .description('every hit of one rule, with its context')
    .argument('<rule>', 'a rule name, as explain prints it; * stands for any run of signs')
    .argument('<input...>', 'files, folders, patterns or -')
    .action(async (rule: string, inputs: string[]) => finish(await (await import('./match.js')).matchCommand(rule, inputs, io)));

  jianbao
    .command('eval')
    .description('scores the mentions and bodies found against gold files')
    .argument('<gold>', 'a folder of gold JSON files')
    .argument('<input...>', 'the articles that the gold files name')
    .option('--json', 'machine-readable scores')
    .action(async (gold: string, inputs: string[], options: { json?: true }) =>
      finish(await (await import('./eval.js')).evalCommand(gold, inputs, options, io)),
    );

  jianbao
    .command('schema')
    .description('prints the JSON Schemas of what jianbao writes')
    .argument('[name]', 'brief, story, article or report; all when left out')
    .action(async (name: string | undefined) => finish((await import('./schema.js')).schemaCommand(name, io)));

  for (const command of jianbao.commands)
    command
      .exitOverride()
      .configureOutput({ writeOut: io.stdout, writeErr: io.stderr })
      .showHelpAfterError(`(jianbao ${command.name()} --help says more)`);
  return jianbao;
}

/** The whole command line: arguments in, exit status out; throws only where the program itself is broken. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    await program(io, (status) => {
      code = status;
    }).parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      io.stderr(`jianbao: ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}
