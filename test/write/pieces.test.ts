import { describe, expect, it } from 'vitest';
import { chinesePieces } from '../../src/write/own/pieces.js';
import { invented } from './invented.js';

function pieces(text: string, how?: 'any' | 'whole'): string[] {
  const { document, sentences, extraction } = invented('微软披露漏洞', [text], 'zh');
  const sentence = sentences.at(-1);
  if (!sentence) throw new Error('no sentence');
  return chinesePieces(document, sentence, extraction, how).map((piece) =>
    piece.map((s) => document.text.slice(s.start, s.end)).join('，'),
  );
}

describe('chinesePieces', () => {
  it('parts at a semicolon and before a subject of its own', () => {
    expect(pieces('微软修复了浏览器中的一个漏洞；谷歌尚未发布补丁。')).toEqual(['微软修复了浏览器中的一个漏洞', '谷歌尚未发布补丁']);
    expect(
      pieces('微软在7月披露了浏览器中的三个高危漏洞并且已经提供修复，谷歌在同一周内表示其产品所用的组件并不存在这些漏洞所依赖的功能。'),
    ).toHaveLength(2);
  });
  it('never takes a claim from its claimant, nor a lead-in from what it leads to', () => {
    expect(pieces('微软发言人在声明中表示，公司的服务器没有被入侵；谷歌的服务器也没有发现任何被入侵的迹象，调查仍在继续。')).toHaveLength(
      1,
    );
    expect(
      pieces('在国家数据中心遭受大规模的勒索软件攻击并停运之后，微软派出了由四十名工程师组成的团队协助当地政府恢复全部服务。'),
    ).toHaveLength(1);
  });
  it('leaves out what sends to a figure and how people felt', () => {
    expect(pieces('微软共捕获样本1200个，家族分布如图3所示。')).toEqual(['微软共捕获样本1200个']);
    expect(pieces('微软证实源代码泄露，引发业界广泛关注。')).toEqual(['微软证实源代码泄露']);
  });
  it('keeps what limits or takes back', () => {
    const said = pieces('微软证实源代码在一个论坛上被公开出售给了多名买家，但并不包括任何用户的密码或者其他个人信息在内。', 'whole').join(
      '',
    );
    expect(said).toContain('但并不包括');
  });
});
