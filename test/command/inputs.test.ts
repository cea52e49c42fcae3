import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/batch/report.js';
import type { Article, Brief } from '../../src/model/index.js';
import { contents, jianbao, lines, temporary } from './fake-io.js';

const text = (title: string, body = '某公司周一说，它的系统在上周遭到入侵，约300名客户的资料被窃取，调查仍在进行。', source = '样例') =>
  `---\ntitle: ${title}\nsource: ${source}\ndate: 2024-07-16\n---\n${body}\n`;

let folder: string;
beforeEach(() => {
  folder = temporary();
  mkdirSync(join(folder, 'in/deep'), { recursive: true });
  writeFileSync(join(folder, 'in/a.md'), text('甲公司被黑'));
  writeFileSync(join(folder, 'in/deep/b.md'), text('乙公司被黑'));
});

const paths = (out: string) => lines<Article>(out).map(({ path }) => path);

async function run(...argv: string[]): Promise<{ code: number; err: string; report: Report; made: Map<string, string> }> {
  const out = join(folder, 'out');
  const { code, err } = await jianbao(['run', ...argv, '-o', out]);
  const made = contents(out);
  return { code, err, made, report: JSON.parse(made.get('report.json') ?? '') as Report };
}

describe('bad files', () => {
  it('are each named with a reason and what to do, and the others are done', async () => {
    const secret = join(folder, 'secret.md');
    writeFileSync(secret, text('不该读'));
    symlinkSync(secret, join(folder, 'in/outside.md'));
    symlinkSync(join(folder, 'gone.md'), join(folder, 'in/broken.md'));
    symlinkSync('circle.md', join(folder, 'in/circle.md'));
    symlinkSync(join(folder, 'in'), join(folder, 'in/folder.md'));
    const { code, err, report, made } = await run(join(folder, 'in'));
    expect(code).toBe(1);
    expect(report.counts).toEqual({ read: 6, written: 2, unchanged: 0, duplicate: 0, failed: 4 });
    const reasons = Object.fromEntries(report.files.flatMap(({ path, outcome, reason }) => (outcome === 'failed' ? [[path, reason]] : [])));
    expect(reasons).toEqual({
      'in/broken.md': 'no such file: it went away, or the link to it leads nowhere',
      'in/circle.md': 'symbolic links that lead in a circle: remove the link',
      'in/folder.md': 'is a folder: name it as an input of its own',
      'in/outside.md': 'the link leads outside the named inputs: name its target if you trust it',
    });
    for (const [path, reason] of Object.entries(reasons)) expect(err).toContain(`${path}: ${reason}; skipped, the others go on.\n`);
    expect([...made.values()].join()).not.toContain('不该读');
    expect(err).not.toContain(folder.concat('/in'));
  });

  it('have their names printed safely', async () => {
    symlinkSync(join(folder, 'gone'), join(folder, 'in/\u001b[31mred\u202e.md'));
    const { code, err, report } = await run(join(folder, 'in'));
    expect(code).toBe(1);
    expect(err).toContain('in/\ufffd[31mred\ufffd.md: no such file');
    expect(report.files.map(({ path }) => path)).toContain('in/\u001b[31mred\u202e.md');
  });

  it('that are no text still get a brief or a reason, and never end the run', async () => {
    writeFileSync(join(folder, 'in/empty.md'), '');
    writeFileSync(
      join(folder, 'in/noise.md'),
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 167 + 13) % 256),
    );
    writeFileSync(join(folder, 'in/zeros.md'), new Uint8Array(2048));
    const { report } = await run(join(folder, 'in'));
    expect(report.counts.read).toBe(5);
    expect(report.counts.written + report.counts.failed + report.counts.duplicate).toBe(5);
    for (const { outcome, reason } of report.files) if (outcome === 'failed') expect(reason).toMatch(/\w/);
  });

  it('are named by parse, extract and match too, with status 1', async () => {
    symlinkSync(join(folder, 'gone.md'), join(folder, 'in/broken.md'));
    for (const argv of [['parse'], ['extract'], ['match', 'zh.*']]) {
      const { code, out, err } = await jianbao([...argv, join(folder, 'in')]);
      expect(code).toBe(1);
      expect(out).toContain('in/deep/b.md');
      expect(err).toContain('in/broken.md: no such file: it went away, or the link to it leads nowhere; skipped.\n');
    }
  });

  it('without any title are named', async () => {
    const { code, out, err } = await jianbao(['run', '-', '-o', join(folder, 'out')], { stdin: ['    '] });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('-: has no title to file it under');
  });
});

describe('inputs', () => {
  it('are files, folders, patterns and -', async () => {
    const given = join(folder, 'in');
    expect(paths((await jianbao(['parse', given])).out)).toEqual(['in/a.md', 'in/deep/b.md']);
    expect(paths((await jianbao(['parse', join(given, 'a.md')])).out)).toEqual(['a.md']);
    expect(paths((await jianbao(['parse', `${given}/**/*.md`])).out)).toEqual(['in/a.md', 'in/deep/b.md']);
    const piped = await jianbao(['parse', '-'], { stdin: ['---\ntitle: 甲公', Buffer.from('司被黑\n---\n正文。')] });
    expect(lines<Article>(piped.out)).toMatchObject([{ path: '-', title: '甲公司被黑' }]);
  });

  it('of one name are told apart by the folders above them', async () => {
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other/a.md'), text('丙公司被黑'));
    const { out } = await jianbao(['parse', join(folder, 'in/a.md'), join(folder, 'other/a.md')]);
    expect(paths(out)).toEqual(['in/a.md', 'other/a.md']);
  });

  it('leave out hidden files, other kinds, and OUT where it lies among them', async () => {
    writeFileSync(join(folder, 'in/.hidden.md'), text('藏'));
    writeFileSync(join(folder, 'in/notes.json'), '{}');
    const out = join(folder, 'in/out');
    for (let times = 0; times < 2; times++) {
      await jianbao(['run', join(folder, 'in'), '-o', out]);
      writeFileSync(join(out, 'page.md'), text('自己写的'));
      const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
      expect(report.files.map(({ path }) => path)).toEqual(['in/a.md', 'in/deep/b.md']);
    }
  });

  it('say where a folder holds no article, and where a linked folder was not followed', async () => {
    mkdirSync(join(folder, 'bare'));
    symlinkSync(join(folder, 'in'), join(folder, 'bare/link'));
    const { code, out, err } = await jianbao(['parse', join(folder, 'bare')]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/bare\/link: a link to a folder, not followed.*\n.*bare: no \.md, \.txt or \.html file below it\.\n$/);
  });
});

describe('a batch', () => {
  const card = '样例实验室成立于多年以前，致力于为用户提供安全服务，欢迎各界朋友与我们联系。';

  it('drops what stands in many files of one source, in parse and run alike', async () => {
    for (const name of ['子', '丑', '寅', '卯', '辰']) {
      const body = `${name}公司的数据被窃取，约300名客户受到影响，公司已经报警并通知了监管部门。\n\n${card}`;
      writeFileSync(join(folder, `in/${name}.md`), text(`${name}公司数据被盗`, body, '样例实验室'));
    }
    const { out } = await jianbao(['parse', join(folder, 'in')]);
    const own = lines<Article>(out).filter(({ source }) => source === '样例实验室');
    expect(own).toHaveLength(5);
    for (const { blocks, dropped } of own) {
      expect(blocks.map((block) => block.text)).not.toContain(card);
      expect(dropped).toContainEqual(expect.objectContaining({ reason: 'seen-in-many', text: card }));
    }
    const { made } = await run(join(folder, 'in'));
    const briefs = [...made].filter(([path]) => path.startsWith('briefs/'));
    expect(briefs).toHaveLength(7);
    for (const [, brief] of briefs) expect(brief).not.toContain('欢迎各界朋友');
    const alone = await jianbao(['parse', join(folder, 'in/子.md')]);
    expect(lines<Article>(alone.out)[0]?.blocks.map((block) => block.text)).toContain(card);
  });

  it('makes one brief of files of one article, the fullest leading', async () => {
    writeFileSync(
      join(folder, 'in/deep/a.md'),
      text('甲公司被黑', '某公司周一说，它的系统遭到入侵，约300名客户的资料被窃取，警方说案件仍在调查，尚无人落网。全文在此。'),
    );
    const { code, report, made } = await run(join(folder, 'in'));
    expect(code).toBe(0);
    expect(report.counts).toEqual({ read: 3, written: 2, unchanged: 0, duplicate: 1, failed: 0 });
    const briefs = [...made].flatMap(([path, brief]) => (path.startsWith('briefs/') ? [JSON.parse(brief) as Brief] : []));
    expect(briefs.find(({ copies }) => copies.length > 0)).toMatchObject({ path: 'in/deep/a.md', copies: [{ path: 'in/a.md' }] });
    expect(report.files.find(({ outcome }) => outcome === 'duplicate')).toMatchObject({
      path: 'in/a.md',
      reason: 'the same article as in/deep/a.md',
    });
  });

  it('shows progress on a terminal and never in a pipe or under --quiet', async () => {
    const argv = ['run', join(folder, 'in'), '-o', join(folder, 'out')];
    expect((await jianbao(argv, { terminal: true })).err).toContain('\u001b[');
    expect((await jianbao(argv)).err).not.toContain('\u001b[');
    expect((await jianbao([...argv, '--quiet'], { terminal: true })).err).toBe('');
  });

  it('that is interrupted writes what was in hand and the report, and ends with 130', async () => {
    const interrupt = new AbortController();
    for (let i = 0; i < 6; i++) writeFileSync(join(folder, `in/c${i}.md`), text(`第${i}家公司被黑`));
    symlinkSync(join(folder, 'gone'), join(folder, 'in/b.md'));
    const out = join(folder, 'out');
    const called = await jianbao(['run', join(folder, 'in'), '-o', out], {
      signal: interrupt.signal,
      onError: (line) => line.includes('in/b.md') && interrupt.abort(),
    });
    expect(called.code).toBe(130);
    expect(called.err).toContain('Interrupted: what was in hand is written');
    const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
    expect(report.interrupted).toBe(true);
    expect(report.counts.read).toBeLessThan(9);
    expect(report.counts.read).toBe(report.files.length);
    const after = await jianbao(['run', join(folder, 'in'), '-o', out]);
    expect(after.code).toBe(1);
    expect(after.err).toContain('Read 9 files: ');
  });
});
