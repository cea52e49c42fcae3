import { analyseRead } from '../pipeline.js';
import { eachArticle } from './each.js';
import type { ExitCode, Io } from './io.js';
import { oneLine, printable } from './printable.js';
import { traces } from './trace.js';

/** `zh.year*` → a test for rule names. */
function matcher(rule: string): (name: string) => boolean {
  const pattern = new RegExp(`^${rule.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
  return (name) => pattern.test(name);
}

/** One line a hit: rule, path, offset in the file, the hit in its context, and what it was read as. */
export async function matchCommand(rule: string, names: readonly string[], io: Io): Promise<ExitCode> {
  const wanted = matcher(rule);
  let hits = 0;
  let files = 0;
  const code = await eachArticle(names, io, (read) => {
    const found = traces(analyseRead(read)).filter((one) => wanted(one.rule));
    hits += found.length;
    if (found.length > 0) files++;
    for (const one of [...found].sort((a, b) => a.start - b.start)) {
      const shown = `${one.before.replace(/\s+/g, ' ')}⟦${oneLine(one.text, 200)}⟧${one.after.replace(/\s+/g, ' ')}`;
      const cells = [one.rule, read.article.path, String(one.start), shown, one.as];
      io.stdout(`${cells.map((cell) => printable(cell.replace(/\s+/g, ' '))).join('\t')}\n`);
    }
  });
  const hint = hits === 0 ? ' Rules are named as jianbao explain prints them; * stands for any run of signs.' : '';
  io.stderr(`${hits} hits of ${printable(rule)} in ${files} files.${hint}\n`);
  return code;
}
