#!/usr/bin/env node
import { main } from './command/main.js';

const interrupt = new AbortController();
// Once: the first Ctrl-C finishes what is in hand, a second one ends the program at once. What stops services does the same.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort());
// A reader that closes early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  terminal: process.stderr.isTTY === true,
  env: process.env,
  signal: interrupt.signal,
});
