import type { Command } from 'commander';
import type { ExitCode, Io } from './io.js';
import { MODEL_HELP, withModelOptions } from './model/options.js';

const many = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `jianbao run` and its options, by what they are about. */
export function addRun(jianbao: Command, io: Io, finish: (code: ExitCode) => void, input: string): void {
  const run = jianbao
    .command('run')
    .description('the main job: articles in, briefs, stories and feeds out')
    .argument('<input...>', 'files, folders, patterns or -')
    .requiredOption('-o, --out <folder>', 'where to write; made when it is not there');

  run
    .option('--since <day>', 'only articles published on this day or later (2024-07-15)')
    .option('--until <day>', 'only articles published on this day or earlier')
    .option('--source <name>', 'only articles of this source, as their front matter names it; may be repeated', many)
    .option('--category <name>', 'only briefs of this category (data-breach, ransomware …); may be repeated', many);

  run
    .option('--site <url>', 'address that OUT will be served under, for the links in feeds')
    .option('--window <days>', 'days that may lie between two articles of one running story (7)')
    .option('--overrides <file>', "the editors' file (overrides.json beside OUT)")
    .option('--review <folder>', 'a page a brief for editors, with the whole article: keep it out of what is published')
    .option('--stix', 'a STIX 2.1 bundle a story too, below OUT/stix');

  run
    .option('--workers <n>', 'processes that read and summarize (as many as there are cores)')
    .option('--file-timeout <seconds>', 'what takes longer is named and skipped (60)')
    .option('--file-memory <megabytes>', 'what takes more is named and skipped (1024)')
    .option('--watch', 'stay, and run again whenever a file below the inputs changes, until Ctrl-C')
    .option('--quiet', 'no progress and no closing words; what fails is still named')
    .option('--json-log', 'what happens as NDJSON on standard error, for programs');

  withModelOptions(run)
    .addHelpText(
      'after',
      `
${input}
The same articles give the same bytes, and what has not changed is not done again: OUT/.jianbao holds what is known of it.
What stands in OUT of other inputs stays; what is gone from the inputs named leaves the feeds. One run at a time writes to an OUT.
What became of each file stands in OUT/report.json.
${MODEL_HELP}

Examples:
  jianbao run fetched -o out
  jianbao run fetched -o out --writer llm --base-url http://localhost:11434/v1 --model qwen3
  jianbao run fetched/2024 -o out --since 2024-07-01 --category data-breach --category ransomware
  jianbao run fetched -o out --watch`,
    )
    .action(async (inputs: string[], options) => finish(await (await import('./run.js')).runCommand(inputs, options, io)));
}

/** `jianbao doctor`. */
export function addDoctor(jianbao: Command, io: Io, finish: (code: ExitCode) => void): void {
  const doctor = jianbao
    .command('doctor')
    .description('whether a run could go well here: Node.js, termbase, OUT, a run that holds it, the endpoint')
    .option('-o, --out <folder>', 'the folder that runs write to', 'out');
  withModelOptions(doctor)
    .addHelpText('after', '\nPrints a line a matter. Exit status 1 where something is in the way of a run. A key is never shown nor sent.')
    .action(async (options) => finish(await (await import('./doctor.js')).doctorCommand(options, io)));
}
