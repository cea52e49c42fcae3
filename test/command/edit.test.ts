import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Brief, Overrides, Story } from '../../src/model/index.js';
import { contents, jianbao, temporary } from './fake-io.js';

const article = (title: string, day: string, body: string) => `---\ntitle: ${title}\nsource: 样例\ndate: ${day}\n---\n\n${body}\n`;

let root: string;
let out: string;
let file: string;
beforeEach(() => {
  root = temporary();
  out = join(root, 'out');
  file = join(root, 'overrides.json');
  mkdirSync(join(root, 'in'));
  writeFileSync(
    join(root, 'in/a.md'),
    article(
      'AT&T遭黑客入侵，约1.1亿用户通话记录被窃',
      '2031-05-06',
      '美国电信公司AT&T周一表示，黑客从Snowflake云平台窃取了约1.1亿用户的通话记录。',
    ),
  );
  writeFileSync(
    join(root, 'in/b.md'),
    article(
      'Kaspersky closes its office in the United States',
      '2031-05-07',
      'Kaspersky said it will close its office in the United States in July and let about 50 people go.',
    ),
  );
});

const run = (...more: string[]) => jianbao(['run', join(root, 'in'), '-o', out, '--workers', '1', '--quiet', ...more]);
const edit = (...argv: string[]) => jianbao(['edit', ...argv, '-o', out, '--day', '2031-05-09']);
const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const written = <T extends { readonly id: string }>(folder: string): T[] =>
  [...contents(join(out, folder)).values()].map((text) => JSON.parse(text) as T);
const atat = (): Story => {
  const found = written<Story>('stories').find(({ articles }) => articles.some(({ path }) => path === 'in/a.md'));
  if (!found) throw new Error('no story of in/a.md');
  return found;
};

describe('jianbao edit', () => {
  it('writes an entry, keeps the others, and the next run applies it', async () => {
    await run();
    const { id } = atat();
    const other = written<Brief>('briefs').find((brief) => brief.path === 'in/b.md')?.id ?? '';
    expect(await edit(other, '--hide')).toMatchObject({ code: 0, out: '' });
    expect((await edit(id, '--headline-zh', 'AT&T通话记录外泄', '--category', 'intrusion')).code).toBe(0);
    await edit(id, '--headline-en', 'AT&T call logs copied');
    expect(read<Overrides>(file)).toEqual({
      [other]: { hide: true, day: '2031-05-09' },
      [id]: { headline: { zh: 'AT&T通话记录外泄', en: 'AT&T call logs copied' }, category: 'intrusion', day: '2031-05-09' },
    });
    expect((await run()).code).toBe(0);
    expect(atat()).toMatchObject({
      id,
      title: { zh: 'AT&T通话记录外泄', en: 'AT&T call logs copied' },
      category: 'intrusion',
      edited_on: '2031-05-09',
    });
    expect(atat().edited).toEqual(['headline.zh', 'headline.en', 'category']);
    expect(existsSync(join(out, `story/${other}.html`))).toBe(false);
    const [item, ...more] = read<{ items: { id: string; date_modified: string }[] }>(join(out, 'feed.json')).items;
    expect(item).toMatchObject({ id, date_modified: '2031-05-09T00:00:00.000Z' });
    expect(more).toEqual([]);
  });

  it('leaves nothing behind when an entry is undone', async () => {
    await run();
    const fresh = contents(join(out, 'stories'));
    const { id } = atat();
    await edit(id, '--headline-zh', '甲', '--pin', '--withdraw');
    await run();
    expect(contents(join(out, 'stories'))).not.toEqual(fresh);
    expect((await edit(id, '--undo')).code).toBe(0);
    await run();
    expect(contents(join(out, 'stories'))).toEqual(fresh);
    expect(await edit(id, '--undo')).toMatchObject({ code: 2 });
  });

  it('takes back a deed', async () => {
    await run();
    const { id } = atat();
    await edit(id, '--hide', '--pin');
    await edit(id, '--no-hide');
    expect(read<Overrides>(file)[id]).toEqual({ pin: true, day: '2031-05-09' });
  });

  it('keeps what else stands in the file, and leaves no half-written one', async () => {
    await run();
    writeFileSync(file, JSON.stringify({ $schema: 'out/schema/overrides.json', '00000000000000ff': { hide: true } }));
    await edit(atat().id, '--pin');
    expect(Object.keys(read<Overrides>(file))).toEqual(['$schema', '00000000000000ff', atat().id]);
    expect(readdirSync(root).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it.each([
    [['0000000000000000', '--hide'], /no brief or story 0000000000000000 in /],
    [['ID', '--merge', '0000000000000000'], /no brief or story 0000000000000000 in /],
    [['ID', '--category', 'nonsense'], /no category nonsense; there are data-breach/],
    [['ID'], /Say what to edit/],
    [['ID', '--note-en', ' '], /note is \{"zh"/],
  ])('refuses %j', async (argv, message) => {
    await run();
    const { id } = atat();
    const called = await edit(...argv.map((word) => (word === 'ID' ? id : word)));
    expect(called).toMatchObject({ code: 2, out: '' });
    expect(called.err).toMatch(message);
    expect(existsSync(file)).toBe(false);
  });

  it('says where nothing was published yet', async () =>
    expect((await edit('0000000000000000', '--hide')).err).toMatch(/no briefs in .* yet/));
});

describe('jianbao run with overrides.json beside OUT', () => {
  it.each([
    ['{"hide": tru', /overrides\.json is no JSON: line 1, column \d+/],
    ['', /overrides\.json is empty: \{\} stands for no edits/],
    ['[]', /holds one object/],
    ['{"x": {}}', /"x" is no id/],
    ['{"0000000000000001": {"hied": true}}', /0000000000000001: hied is no field; there are headline/],
    ['{"0000000000000001": {"hide": "yes"}}', /0000000000000001: hide is true or false/],
  ])('refuses %s before anything is written', async (text, message) => {
    writeFileSync(file, text);
    const called = await run();
    expect(called.code).toBe(2);
    expect(called.err).toMatch(message);
    expect(existsSync(join(out, 'feed.json'))).toBe(false);
  });

  it('names an unknown id and goes on, and never writes the file', async () => {
    const text = '{"0000000000000001": {"pin": true}}';
    writeFileSync(file, text);
    const called = await run();
    expect(called).toMatchObject({ code: 0, err: expect.stringMatching(/overrides: 0000000000000001: there is no such brief or story/) });
    expect(read<{ edits: object[] }>(join(out, 'report.json')).edits).toEqual([
      { id: '0000000000000001', message: 'there is no such brief or story in this run' },
    ]);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect((await run()).err).toMatch(/0000000000000001/);
  });

  it("reports a figure that the articles don't hold, and keeps it", async () => {
    await run();
    const { id } = atat();
    await edit(id, '--summary-zh', 'AT&T约3.7亿用户的通话记录被窃。');
    const called = await run();
    expect(called.err).toMatch(new RegExp(`overrides: ${id}: summary \\(zh\\) says “.*3\\.7亿`));
    expect(atat().checks).toMatchObject([{ where: 'summary', lang: 'zh', rule: 'figure', action: 'reported' }]);
    expect(atat().summary?.zh).toBe('AT&T约3.7亿用户的通话记录被窃。');
    expect(atat().summary?.sentences[0]).toMatchObject({ zh: 'AT&T约3.7亿用户的通话记录被窃。', by: 'editor' });
  });

  it('finds nothing amiss in words that hold', async () => {
    await run();
    await edit(
      atat().id,
      '--summary-zh',
      'AT&T约1.1亿用户的通话记录被窃。',
      '--summary-en',
      'Call records of about 110 million AT&T users were stolen.',
    );
    expect((await run()).err).not.toMatch(/overrides/);
    expect(atat().checks).toBeUndefined();
  });

  it('is found in OUT where somebody put it there', async () => {
    await run();
    const { id } = atat();
    writeFileSync(join(out, 'overrides.json'), JSON.stringify({ [id]: { pin: true } }));
    await run();
    expect(atat().pinned).toBe(true);
    expect(existsSync(join(out, 'overrides.json'))).toBe(true);
  });

  it('is another file where one is named', async () => {
    await run();
    const elsewhere = join(root, 'elsewhere.json');
    writeFileSync(elsewhere, JSON.stringify({ [atat().id]: { withdraw: true } }));
    await run('--overrides', elsewhere);
    expect(atat().withdrawn).toBe(true);
    const [item] = read<{ items: { title: string; content_html: string; _jianbao: { withdrawn?: true } }[] }>(
      join(out, 'feed.zh.json'),
    ).items;
    expect(item?.title).toMatch(/^【已撤回】/);
    expect(item?._jianbao.withdrawn).toBe(true);
    expect(item?.content_html).not.toContain('1.1亿用户的通话记录。');
    expect(readFileSync(join(out, `story/${atat().id}.html`), 'utf8')).toContain('已撤回');
  });
});
