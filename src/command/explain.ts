import { reasonOf } from '../batch/reason.js';
import type { Span } from '../model/index.js';
import { analyse, briefOf } from '../pipeline.js';
import { listInputs } from './inputs.js';
import { type ExitCode, type Io, UsageError } from './io.js';
import { passedOver } from './passed-over.js';
import { oneLine } from './printable.js';
import { type Traced, traces } from './trace.js';

const isOf =
  (...prefixes: readonly string[]) =>
  ({ rule }: Traced): boolean =>
    prefixes.some((prefix) => rule.startsWith(`${prefix}.`));
const isLost = ({ as }: Traced): boolean => as.startsWith('lost to ');
const isJudgement = isOf('finding', 'drop', 'kind', 'category', 'frame');

/** `jianbao explain`: what each part of the file became, by which rule, and what lost to it. Offsets count into the file. */
export async function explainCommand(name: string, io: Io): Promise<ExitCode> {
  const [input, ...others] = await listInputs([name], io);
  if (!input || others.length > 0) throw new UsageError(`${name}: explain takes one article.`);
  const bytes = await input.load().catch((error: unknown) => {
    throw new UsageError(`${name}: ${reasonOf(error)}.`);
  });
  const analysis = analyse(input.path, bytes);
  const { article, file, derivation } = analysis;
  const brief = briefOf(analysis);
  const all = traces(analysis);
  const say = (...cells: readonly (string | number)[]) => io.stdout(`${cells.map((cell) => oneLine(String(cell), 160)).join('\t')}\n`);
  const place = ({ start, end }: Span) => `${start}–${end}`;
  const list = (title: string, items: readonly Traced[]) => {
    io.stdout(`\n## ${title}\n`);
    for (const one of items) say(one.rule, place(one), oneLine(one.text), one.as);
  };

  io.stdout(`# ${oneLine(article.title ?? '(no title)', 300)}\n`);
  say('status', article.status, 'language', article.lang, 'published', `${article.published ?? 'unknown'} (${article.published_basis})`);
  say('kind', derivation.kind, 'category', derivation.category);
  for (const one of all.filter(isOf('kind', 'category', 'finding'))) say(one.rule, one.as);
  io.stdout('\n## kept\n');
  for (const block of article.blocks) say(block.type, place(block), oneLine(block.text));
  list('dropped', all.filter(isOf('drop')));
  list(
    'mentions',
    all.filter((one) => !isJudgement(one) && !isLost(one)).sort((a, b) => a.start - b.start),
  );
  list('lost to another rule', all.filter(isLost));
  list('facts', all.filter(isOf('frame')));
  io.stdout('\n## said\n');
  for (const [part, said] of [
    ...(brief.summary?.sentences ?? []).map((one, i) => [`summary[${i}]`, one] as const),
    ...brief.points.map((one, i) => [`points[${i}]`, one] as const),
  ]) {
    say(part, 'zh', said.zh === null ? '–' : oneLine(said.zh, 160));
    say(part, 'en', said.en === null ? '–' : oneLine(said.en, 160));
    say(
      part,
      'rests on',
      said.facts.join(' ') || 'no fact',
      said.evidence.map((e) => `${place(e)} ${oneLine(file.slice(e.start, e.end), 60)}`).join(' … '),
    );
  }
  io.stdout('\n## not said\n');
  for (const one of passedOver(analysis, brief))
    say(one.own, place(one), oneLine(one.text), ...one.other.slice(0, 3).map((reason) => oneLine(reason, 60)));
  io.stdout('\n## held back by the gate\n');
  for (const check of brief.checks.issues)
    say(`gate.${check.rule}`, check.where, check.lang, check.said, check.source ?? '–', check.action);
  return 0;
}
