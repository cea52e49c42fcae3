import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type BatchOptions, runBatch } from '../../src/batch.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jianbao-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const post = (path: string, title: string, day: string, source: string, body: string) => ({
  path,
  load: async () => new TextEncoder().encode(`---\ntitle: ${title}\nsource: ${source}\ndate: ${day}\n---\n\n# ${title}\n\n${body}\n`),
});

const LATE = post(
  'b.md',
  'AT&T says hackers stole call records of 109 million customers',
  '2031-05-07',
  'Some Register',
  'AT&T said hackers stole call records of about 109 million customers from its Snowflake workspace.',
);
const OTHER = post(
  'c.md',
  'Kaspersky closes its office in the United States',
  '2031-05-07',
  'Some Register',
  'Kaspersky said it will close its office in the United States in July and let about 50 people go.',
);
/** Found later than the other two, though it came first: its id becomes the story's. */
const EARLY = post(
  'a.md',
  'AT&T遭黑客入侵，约1.1亿用户通话记录被窃',
  '2031-05-06',
  '某内参',
  '美国电信公司AT&T周一表示，黑客从Snowflake云平台窃取了约1.1亿用户的通话记录。',
);

const run = (tasks: Parameters<typeof runBatch>[0], name: string) => {
  const options: BatchOptions = {
    out: join(root, name),
    signal: new AbortController().signal,
    progress: () => {},
    failed: (path, reason) => expect.unreachable(`${path}: ${reason}`),
    since: null,
    until: null,
    sources: [],
    categories: [],
  };
  return runBatch(tasks, options);
};
const tree = (name: string) =>
  new Map(
    readdirSync(join(root, name), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:json|xml|html|md)$/.test(path) && path !== 'report.json')
      .sort()
      .map((path) => [path, readFileSync(join(root, name, path), 'utf8')]),
  );

it('leaves the same behind whether articles came at once or one after the other', async () => {
  await run([LATE, OTHER], 'grown');
  const before = tree('grown');
  await run([LATE, OTHER, EARLY], 'grown');
  await run([LATE, OTHER, EARLY], 'fresh');
  expect([...tree('grown').keys()]).toEqual([...tree('fresh').keys()]);
  expect(tree('grown')).toEqual(tree('fresh'));
  expect([...before.keys()].filter((path) => path.startsWith('stories/'))).toHaveLength(2);
  expect([...tree('grown').keys()].filter((path) => path.startsWith('stories/'))).toHaveLength(2);
});

it('changes for one article more only what it must', async () => {
  await run([EARLY, LATE, OTHER], 'out');
  const before = tree('out');
  const more = post(
    'd.md',
    'Toyota stops lines of 14 plants after a ransomware attack',
    '2031-05-08',
    'Some Register',
    'Toyota said it stopped lines of 14 plants on May 8 after ransomware encrypted systems of a supplier.',
  );
  await run([EARLY, LATE, OTHER, more], 'out');
  const after = tree('out');
  const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path.replace(/[0-9a-f]{16}/, 'id'));
  expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
  expect(changed.filter((path) => /^(?:briefs|stories|story)\//.test(path)).sort()).toEqual([
    'briefs/2031/05/08/id.json',
    'stories/2031/05/08/id.json',
    'story/id.html',
  ]);
  // Pages of a month show which of its days have a digest; what a day says stays.
  expect(changed.filter((path) => /^digest.*\.md$/.test(path))).toEqual(['digest/2031/05/08.md']);
  expect(changed).toContain('feed.json');
  expect(changed).not.toContain('feeds/policy.json');
});

it('leaves the page of a story that another took in leading to that one', async () => {
  await run([LATE], 'out');
  const [old] = [...tree('out').keys()].flatMap((path) => /^story\/([0-9a-f]{16})\.html$/.exec(path)?.[1] ?? []);
  await run([LATE, EARLY], 'out');
  const [story, ...more] = [...tree('out')].filter(([path]) => path.startsWith('stories/')).map(([, text]) => JSON.parse(text));
  expect(more).toEqual([]);
  expect(story.id).not.toBe(old);
  expect(story.merged).toEqual([old]);
  expect(tree('out').get(`story/${old}.html`)).toContain(`url=${story.id}.html`);
  const { items } = JSON.parse(tree('out').get('feed.json') ?? '');
  expect(items.map(({ id, _jianbao }: { id: string; _jianbao: { merged: string[] } }) => [id, _jianbao.merged])).toEqual([
    [story.id, [old]],
  ]);
});

it('writes the same bytes twice', async () => {
  await run([LATE, OTHER, EARLY], 'once');
  const first = tree('once');
  await run([EARLY, OTHER, LATE], 'twice');
  expect(tree('twice')).toEqual(first);
});
