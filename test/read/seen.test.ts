import { describe, expect, it } from 'vitest';
import { edgesOf, seenInMany, withoutSeen } from '../../src/read/chrome/seen.js';
import { read } from '../../src/read/index.js';
import { bytes } from './spans.js';

const CARD = '样例实验室成立于多年以前，致力于为用户提供安全服务。';
const SERIES = '本周信息安全漏洞威胁整体评价级别为中，请用户注意。';
const names = ['甲', '乙', '丙', '丁', '戊'];
const articles = names.map((name) =>
  read(
    'a.md',
    bytes(
      `---\ntitle: ${name}公司被黑\nsource: 样例实验室\n---\n${name}公司的数据被窃取，公司已经报警并通知了监管部门。\n\n${SERIES}\n\n${name}公司说调查仍在进行，结果将在下周公布给所有客户。\n\n${CARD}`,
    ),
  ),
);

describe('what stands in many files of one source', () => {
  const keys = seenInMany(articles.map(edgesOf));

  it('is dropped from their ends, never from within', () => {
    const cleaned = articles.map((article) => withoutSeen(article, keys));
    for (const article of cleaned) {
      expect(article.blocks).toHaveLength(3);
      expect(article.blocks[1]?.text).toBe(SERIES);
      expect(article.dropped.at(-1)).toMatchObject({ reason: 'seen-in-many', text: CARD });
    }
  });

  it('leaves nothing of an article that is nothing else, and the one block beside it in a short one', () => {
    const short = (body: string) => read('a.md', bytes(`---\ntitle: 己公司被黑\nsource: 样例实验室\n---\n${body}`));
    const own = '己公司的数据被窃取，公司已经报警并通知了监管部门。';
    expect(withoutSeen(short(`${own}\n\n${CARD}`), keys).blocks.map(({ text }) => text)).toEqual([own]);
    expect(withoutSeen(short(`${CARD}\n\n${CARD}`), keys)).toMatchObject({ blocks: [], status: 'empty' });
  });

  it('needs several titles: copies of one article count once', () => {
    const copy = articles[0];
    expect(copy && seenInMany([copy, copy, copy, copy, copy].map(edgesOf)).size).toBe(0);
    expect(seenInMany(articles.slice(0, 3).map(edgesOf)).size).toBe(0);
  });

  it('leaves other sources alone', () => {
    const other = articles[0] && { ...articles[0], source: '别家' };
    expect(other && withoutSeen(other, keys)).toBe(other);
  });
});
