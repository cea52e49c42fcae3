import { analyse } from '../pipeline.js';
import { listInputs, reasonOf } from './inputs.js';
import type { ExitCode, Io } from './io.js';

const CONTEXT = 30;

/** `zh.money.*` → a test for rule names. */
function matcher(rule: string): (name: string) => boolean {
  const pattern = new RegExp(`^${rule.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
  return (name) => pattern.test(name);
}

/** One line a hit: rule, path, offset in the plain text, what stands around it, and what it was read as. */
export async function matchCommand(rule: string, names: readonly string[], io: Io): Promise<ExitCode> {
  const wanted = matcher(rule);
  let failed = false;
  let hits = 0;
  for (const input of await listInputs(names, io)) {
    try {
      const { document, extraction } = analyse(input.path, await input.load());
      const all = [
        ...extraction.figures.map((f) => ({
          ...f,
          as: `${f.kind} ${f.approx} ${f.value}${f.max === undefined ? '' : `–${f.max}`} ${f.unit}`,
        })),
        ...extraction.dates.map((d) => ({ ...d, as: d.iso })),
        ...extraction.indicators.map((i) => ({ ...i, as: `${i.type} ${i.value}` })),
        ...extraction.entities.flatMap((e) => e.mentions.map((m) => ({ ...m, as: `${e.type} ${e.name.zh ?? ''} ${e.name.en ?? ''}` }))),
      ];
      for (const hit of all.filter((one) => wanted(one.rule)).sort((a, b) => a.start - b.start)) {
        hits++;
        const before = document.text.slice(Math.max(0, hit.start - CONTEXT), hit.start);
        const after = document.text.slice(hit.end, hit.end + CONTEXT);
        const line = [hit.rule, input.path, String(hit.start), `${before}⟦${hit.text}⟧${after}`, hit.as];
        io.stdout(`${line.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')}\n`);
      }
    } catch (error) {
      failed = true;
      io.stderr(`${input.path}: ${reasonOf(error)}; skipped.\n`);
    }
  }
  io.stderr(`${hits} hits of ${rule}.\n`);
  return failed ? 1 : 0;
}
