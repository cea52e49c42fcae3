import type { Span } from '../model/index.js';
import { analyse, briefOf } from '../pipeline.js';
import { listInputs } from './inputs.js';
import { type ExitCode, type Io, UsageError } from './io.js';

const one = (text: string, most = 100): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};

/** `jianbao explain`: what each part of the file became, by which rule, and what lost to it. */
export async function explainCommand(file: string, io: Io): Promise<ExitCode> {
  const [input, ...others] = await listInputs([file], io);
  if (!input || others.length > 0) throw new UsageError(`${file}: explain takes one article.`);
  const analysis = analyse(input.path, await input.load());
  const { article, document, extraction, derivation } = analysis;
  const brief = briefOf(analysis);
  const say = (...cells: readonly (string | number)[]) => io.stdout(`${cells.join('\t')}\n`);
  const slice = ({ start, end }: Span) => one(document.text.slice(start, end));

  io.stdout(`# ${article.title ?? '(no title)'}\n`);
  say('status', article.status, 'language', article.lang, 'published', `${article.published ?? 'unknown'} (${article.published_basis})`);
  say('kind', derivation.kind, 'category', derivation.category, 'because', derivation.because.join(', '));
  for (const { rule, message } of article.findings) say('finding', rule, message);
  io.stdout('\n## kept\n');
  for (const block of article.blocks) say(block.type, `${block.start}–${block.end}`, one(block.text));
  io.stdout('\n## dropped\n');
  for (const block of article.dropped) say(block.reason, `${block.start}–${block.end}`, one(block.text));
  io.stdout('\n## figures\n');
  for (const f of extraction.figures)
    say(
      f.rule,
      f.start,
      f.text,
      `${f.kind} ${f.approx} ${f.value}${f.max === undefined ? '' : `–${f.max}`} ${f.unit}`,
      f.label.zh ?? '–',
      f.label.en ?? '–',
    );
  io.stdout('\n## dates\n');
  for (const d of extraction.dates) say(d.rule, d.start, d.text, d.iso, d.anchor ? `from ${d.anchor}` : 'absolute');
  io.stdout('\n## names\n');
  for (const e of extraction.entities)
    say(
      e.type,
      e.id,
      `${e.name.zh ?? '–'} / ${e.name.en ?? '–'}`,
      e.salience.toFixed(2),
      e.mentions.map((m) => `${m.rule}@${m.start} ${one(m.text, 40)}`).join('; '),
    );
  io.stdout('\n## indicators\n');
  for (const i of extraction.indicators) say(i.rule, i.start, i.text, `${i.type} ${i.value}`);
  io.stdout('\n## lost to another rule\n');
  for (const l of extraction.lost) say(l.rule, l.start, slice(l), `to ${l.to}`);
  io.stdout('\n## facts\n');
  for (const f of derivation.facts) say(f.id, f.frame, f.stance, f.by ?? '–', f.evidence.map(slice).join(' … '));
  io.stdout('\n## said\n');
  for (const s of [...(brief.summary?.sentences ?? []), ...brief.points]) {
    say('zh', s.zh ?? '–');
    say('en', s.en ?? '–');
    say('rests on', s.facts.join(' ') || '–', s.evidence.map(({ start, end }) => one(analysis.file.slice(start, end), 60)).join(' … '));
  }
  for (const check of brief.checks.issues) say('gate', check.where, check.lang, check.rule, check.said, check.action);
  return 0;
}
