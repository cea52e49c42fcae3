import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomic } from '../batch/place.js';
import { CATEGORIES } from '../model/categories.js';
import type { Category, Edit, Overrides } from '../model/index.js';
import { readOverrides } from '../story/edit/overrides.js';
import { type ExitCode, type Io, UsageError } from './io.js';
import { loadOverrides, overridesFile } from './overrides.js';

/** The flags of the command; what has one value in both languages is named as in the edit itself. */
export interface EditOptions extends Pick<Edit, 'hide' | 'pin' | 'withdraw' | 'merge' | 'split' | 'day'> {
  readonly out: string;
  readonly headlineZh?: string;
  readonly headlineEn?: string;
  readonly summaryZh?: string;
  readonly summaryEn?: string;
  readonly category?: string;
  readonly noteZh?: string;
  readonly noteEn?: string;
  readonly undo?: true;
}

/** Both languages of a field: what was edited before stays where only the other side is given. */
function sides(before: Edit['headline'], zh: string | undefined, en: string | undefined): { zh?: string; en?: string } | undefined {
  return zh === undefined && en === undefined
    ? undefined
    : { ...before, ...(zh === undefined ? {} : { zh }), ...(en === undefined ? {} : { en }) };
}

const united = (before: readonly string[] | undefined, more: readonly string[] | undefined): string[] | undefined =>
  more === undefined ? undefined : [...new Set([...(before ?? []), ...more])];

/** What the options say, laid over what was edited before. */
function editOf(before: Edit, options: EditOptions, today: string): Edit {
  const { category, hide, pin, withdraw } = options;
  const said = {
    headline: sides(before.headline, options.headlineZh, options.headlineEn),
    summary: sides(before.summary, options.summaryZh, options.summaryEn),
    category: category as Category | undefined,
    note: sides(before.note, options.noteZh, options.noteEn),
    hide,
    pin,
    withdraw,
    merge: united(before.merge, options.merge),
    split: united(before.split, options.split),
  };
  const given = Object.entries(said).filter(([, value]) => value !== undefined);
  if (given.length === 0)
    throw new UsageError('Say what to edit, such as --headline-zh "…", --category ransomware or --hide (jianbao edit --help).');
  // What is no longer hidden, pinned or withdrawn needs no word.
  const kept = Object.entries({ ...before, ...Object.fromEntries(given) }).filter(([, value]) => value !== false);
  return { ...Object.fromEntries(kept), day: options.day ?? today };
}

/** Ids of the briefs and stories below OUT, or null where nothing was published yet. */
async function idsIn(out: string): Promise<Set<string> | null> {
  const lists = await Promise.all(['briefs', 'stories'].map((folder) => readdir(join(out, folder), { recursive: true }).catch(() => null)));
  if (lists.every((list) => list === null)) return null;
  return new Set(lists.flatMap((list) => (list ?? []).flatMap((path) => /([0-9a-f]{16})\.json$/.exec(path)?.[1] ?? [])));
}

function checkIds(ids: readonly string[], known: ReadonlySet<string>, out: string): void {
  const strange = ids.filter((id) => !known.has(id));
  if (strange.length > 0)
    throw new UsageError(
      `There is no brief or story ${strange.join(', ')} in ${out}: an id is the name of a file below ${out}/stories or briefs.`,
    );
}

/**
 * `jianbao edit`: writes one entry of `overrides.json` beside OUT and leaves the others as they are. The next run applies it. `today` is
 * the day that readers are told of.
 */
export async function editCommand(
  id: string,
  options: EditOptions,
  io: Io,
  today = new Date().toISOString().slice(0, 10),
): Promise<ExitCode> {
  const { out, category } = options;
  if (category !== undefined && !CATEGORIES.includes(category as Category))
    throw new UsageError(`There is no category ${category}; there are ${CATEGORIES.join(', ')}.`);
  const known = await idsIn(out);
  if (known === null) throw new UsageError(`There are no briefs in ${out} yet: name the folder that a run wrote to with -o.`);
  const file = overridesFile(out);
  const { overrides: before, schema } = await loadOverrides(file);
  const { [id]: entry = {}, ...others } = before;
  if (options.undo) {
    if (!Object.hasOwn(before, id)) throw new UsageError(`${file} has no entry ${id}.`);
    await write(others);
    io.stderr(`Took the entry ${id} out of ${file}. The next run tells it as the articles do.\n`);
    return 0;
  }
  checkIds([id, ...(options.merge ?? []), ...(options.split ?? [])], known, out);
  const edit = editOf(entry, options, today);
  await write({ ...before, [id]: edit });
  io.stderr(`Wrote ${id} (${Object.keys(edit).join(', ')}) to ${file}. The next "jianbao run … -o ${out}" applies it.\n`);
  return 0;

  async function write(overrides: Overrides): Promise<void> {
    const text = `${JSON.stringify({ ...(schema === null ? {} : { $schema: schema }), ...overrides }, null, 2)}\n`;
    const { problems } = readOverrides(text);
    if (problems.length > 0) throw new UsageError(`${problems.join('; ')}. Nothing was written.`);
    await writeAtomic(file, text);
  }
}
