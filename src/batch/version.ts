import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rooms that have no say in what is written. */
const SILENT = new Set(['command', 'evaluate', 'cli', 'index']);
/** Of the rooms that only put briefs together, the files that have a say in a brief, its traits or its quotes. */
const SAYING =
  /^(?:batch[/\\](?:summarize|choice)|publish[/\\](?:brief|quotes|striking|mentions)|story[/\\](?:traits|term-code|sketch|headline|terms|slots|hash))\./;
const TOGETHER = /^(?:batch|publish|story)[/\\]/;

/** Whether a file of the code has no say in what is made of one article: stories, feeds and pages may be of another code than the work kept. */
export const putsTogether = (file: string): boolean => TOGETHER.test(file) && !SAYING.test(file);

export interface Version {
  /** Of what makes a brief and its traits. */
  readonly work: string;
  /** Of that and what makes stories, feeds and pages. */
  readonly whole: string;
}

let known: Version | null = null;

/** Digests of all code and data, the termbase included, and of the versions of what it stands on: work of other code is done again. */
export function codeVersion(): Version {
  if (known !== null) return known;
  const root = join(import.meta.dirname, '..');
  const { version, dependencies } = JSON.parse(readFileSync(join(root, '../package.json'), 'utf8')) as Record<string, unknown>;
  const work = createHash('sha256').update(JSON.stringify([version, dependencies]));
  const together = createHash('sha256');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.d)\.[jt]s$/.test(name));
  for (const file of files.sort()) {
    const room = file.split(/[\\/]/)[0]?.replace(/\.[jt]s$/, '') ?? '';
    if (SILENT.has(room)) continue;
    (putsTogether(file) ? together : work).update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  const digest = work.digest('hex').slice(0, 16);
  known = { work: digest, whole: together.update(digest).digest('hex').slice(0, 16) };
  return known;
}
