import { readBatch } from '../batch/read.js';
import { reasonOf } from '../batch/reason.js';
import type { ReadFile } from '../pipeline.js';
import { listInputs } from './inputs.js';
import type { ExitCode, Io } from './io.js';
import { printable } from './printable.js';

/** Does `work` for each article of the inputs, in order. What fails is named with its reason, and the others are done. */
export async function eachArticle(names: readonly string[], io: Io, work: (read: ReadFile) => void): Promise<ExitCode> {
  let code: ExitCode = 0;
  const failed = (path: string, reason: string) => {
    code = 1;
    io.stderr(`${printable(path)}: ${printable(reason)}; skipped.\n`);
  };
  for await (const read of readBatch(await listInputs(names, io), { signal: io.signal, failed })) {
    try {
      work(read);
    } catch (error) {
      failed(read.article.path, reasonOf(error));
    }
  }
  return io.signal.aborted ? 130 : code;
}
