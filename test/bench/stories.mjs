// Time and memory of telling stories, and how both grow with the number of briefs.
//
//     npm run build && node test/bench/stories.mjs              300 articles read, then copied to 1,150 … 20,000 briefs
//     npm run build && node test/bench/stories.mjs 1150 40000   as many read, copied up to as many
//
// A copy has other figures, names, dates and addresses than its original, and comes three days after the copy before it: a batch of 20,000
// is then as dense in time as a real archive. What it shares with its original is the rest of its words, which is what blocking and
// weighing have to bear. Each size runs in a process of its own, so that its peak is its own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const root = join(import.meta.dirname, '../..');
const built = (path) => import(new URL(`../../dist/${path}`, import.meta.url).href);
const SIZES = [1_150, 2_500, 5_000, 10_000, 20_000, 40_000];
const DAYS_APART = 3;

/** Briefs and traits of as many articles as are wanted, spread over the archive where there is one. */
async function base(wanted) {
  const { analyse, briefOf } = await built('pipeline.js');
  const { traitsOf } = await built('story/index.js');
  const folder = [join(root, '../shared/corpus/archive'), join(root, 'corpus/archive')].find(existsSync);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const step = Math.max(1, names.length / wanted);
  const chosen = names.sort().filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  return chosen.slice(0, wanted).flatMap((path) => {
    const analysis = analyse(path, readFileSync(join(folder, path)));
    if (analysis.article.title === null) return [];
    const brief = briefOf(analysis);
    return [{ brief, traits: traitsOf({ ...analysis, id: brief.id }) }];
  });
}

const later = (day, days) =>
  day === null ? null : new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
/** Another 32-bit number for a number and a copy, the same each time. */
const mixed = (value, copy) => Math.imul((value ^ (copy * 0x9e3779b1)) >>> 0, 0x85ebca6b) >>> 0;
/** Whether a term of an original is a name or figure that the copy has another for. */
const renamed = (value, share) => mixed(value, 7) % 100 < share;

function copyOf({ brief, traits }, copy) {
  if (copy === 0) return { brief, traits };
  const id =
    mixed(Number.parseInt(brief.id.slice(0, 8), 16), copy)
      .toString(16)
      .padStart(8, '0') + brief.id.slice(8);
  const days = copy * DAYS_APART;
  const rekeyed = ({ key, place }) => ({ key: /^[efiud]:/.test(key) ? `${key}~${copy}` : key, place });
  return {
    brief: {
      ...brief,
      id,
      path: `${copy}/${brief.path}`,
      url: brief.url === null ? null : `${brief.url}?copy=${copy}`,
      published: later(brief.published, days),
      feed_date: later(brief.feed_date, days),
      figures: brief.figures.map((figure) => ({ ...figure, value: figure.value * (1 + copy / 7) })),
      dates: brief.dates.map((date) => ({ ...date, iso: /^\d{4}-\d\d-\d\d$/.test(date.iso) ? later(date.iso, days) : date.iso })),
      entities: brief.entities.map((entity) => ({ ...entity, id: `${entity.id}~${copy}` })),
    },
    traits: {
      ...traits,
      id,
      day: traits.day === null ? null : traits.day + days,
      url: traits.url === null ? null : `${traits.url}?copy=${copy}`,
      headline: traits.headline === '' ? '' : `${traits.headline}${copy}`,
      series: traits.series === '' ? '' : `${traits.series}${id}`,
      victims: traits.victims.map((victim) => `${victim}~${copy}`),
      sketch: {
        ...traits.sketch,
        hashes: Uint32Array.from(traits.sketch.hashes, (hash) =>
          renamed(hash, 70) ? mixed(hash, copy) >>> traits.sketch.scale : hash,
        ).sort(),
      },
      signals: traits.signals.map(rekeyed).sort((x, y) => (x.key < y.key ? -1 : 1)),
      words: Uint32Array.from(traits.words, (code) =>
        renamed(code >>> 4, 20) ? ((mixed(code >>> 4, copy) & ~15) | (code & 15)) >>> 0 : code,
      ).sort(),
    },
  };
}

async function measure(file, size) {
  const originals = deserialize(readFileSync(file));
  const { makeEdition } = await built('story/edition.js');
  const all = Array.from({ length: size }, (_, at) => copyOf(originals[at % originals.length], Math.floor(at / originals.length)));
  const briefs = all.map(({ brief }) => brief);
  const traits = all.map((one) => one.traits);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const { stories } = makeEdition(briefs, traits);
  const { user, system } = process.cpuUsage(cpu);
  const peak = process.resourceUsage().maxRSS * 1024;
  process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6, held: before, grown: peak - before, stories: stories.length }));
}

const [first, second, third] = process.argv.slice(2);
if (first === '--measure') await measure(second, Number(third));
else {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-bench-'));
  try {
    const file = join(folder, 'originals');
    const originals = await base(Number(first ?? 300));
    writeFileSync(file, serialize(originals));
    console.log(`${originals.length} originals\n   briefs  stories   CPU s   ms a brief   MB beside the briefs   growth of CPU`);
    let last = null;
    for (const size of SIZES.filter((one) => one <= Number(second ?? 20_000))) {
      const child = spawnSync(process.execPath, [
        '--expose-gc',
        '--max-old-space-size=6000',
        import.meta.filename,
        '--measure',
        file,
        String(size),
      ]);
      if (child.status !== 0) throw new Error(String(child.stderr));
      const { seconds, grown, stories } = JSON.parse(String(child.stdout));
      const power = last === null ? '' : `n^${(Math.log(seconds / last.seconds) / Math.log(size / last.size)).toFixed(2)}`;
      const columns = [size, stories, seconds.toFixed(2), ((1000 * seconds) / size).toFixed(2), Math.round(grown / 1e6), power];
      console.log(columns.map((column, at) => String(column).padStart([9, 9, 8, 13, 23, 16][at])).join(''));
      last = { seconds, size };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
