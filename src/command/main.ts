import { CommanderError } from 'commander';
import { type ExitCode, type Io, UsageError } from './io.js';
import { printable } from './printable.js';
import { program } from './program.js';

/** The whole command line: arguments in, exit status out. Says in one sentence what was wrong; throws for no one. */
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
      io.stderr(`jianbao: ${printable(error.message)}\n`);
      return 2;
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    io.stderr(`jianbao: ${printable(message)}: a fault of the program itself; JIANBAO_TRACE=1 shows where.\n`);
    if (io.env.JIANBAO_TRACE) io.stderr(`${stack}\n`);
    return 1;
  }
}
