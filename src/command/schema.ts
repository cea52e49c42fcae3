import { schemas } from '../publish/schema.js';
import { type ExitCode, type Io, UsageError } from './io.js';

/** Prints one schema, or all of them by name. */
export function schemaCommand(name: string | undefined, io: Io): ExitCode {
  if (name !== undefined && !Object.hasOwn(schemas, name))
    throw new UsageError(`No schema ${name}; there are ${Object.keys(schemas).join(', ')}.`);
  io.stdout(`${JSON.stringify(name === undefined ? schemas : schemas[name as keyof typeof schemas], null, 2)}\n`);
  return 0;
}
