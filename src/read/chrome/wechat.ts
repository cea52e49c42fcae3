import { drop, type Page, type Reasons } from './page.js';

/** How far below the headline the account's own lines reach. */
const HEAD = 9;

/** Accounts as the post's own furniture names them: the feed's source, and the line before 向上滑动看下一个. */
function accountsOf(page: Page, aliases: readonly string[]): Set<string> {
  const names = new Set([page.source, ...aliases].map((name) => name.toLowerCase()));
  for (const [index, line] of page.lines.entries()) {
    if (line.bare === '向上滑动看下一个') names.add(page.lines[index - 1]?.bare ?? '');
  }
  names.delete('');
  return names;
}

/**
 * The lines between a WeChat post's headline and its text: 原创, authors, the account, and for a repost 以下文章来源于…, the other account and
 * how it describes itself. Names the account's name further down, too: it signs the post.
 */
export function dropWechatHead(page: Page, reasons: Reasons, start: number, aliases: readonly string[]): void {
  const { lines } = page;
  const accounts = accountsOf(page, aliases);
  let account = -1;
  for (let i = start; i < Math.min(lines.length, start + HEAD); i++) {
    const line = lines[i];
    if (!line || line.prose > 0 || line.candidate.block.type !== 'paragraph') break;
    if (accounts.has(line.bare)) account = i;
  }
  // 原创, author, account: three lines even where the account isn't known by its name.
  if (account < 0 && lines[start]?.bare === '原创') account = start + 2;
  drop(reasons, start, account + 1, 'byline');
  const from = Math.max(start, account + 1);
  for (let i = from; i < Math.min(lines.length, from + HEAD); i++) {
    if (lines[i]?.bare === '编者荐语') {
      const repost = lines.slice(i, i + 5).findIndex((line) => line.bare.startsWith('以下文章来源于'));
      drop(reasons, i, i + (repost > 0 ? repost : 2), 'editor-note');
    }
    if (lines[i]?.bare.startsWith('以下文章来源于')) {
      reasons[i] ??= 'byline';
      // `名称\n.` and the account's description follow.
      if (/^.{1,40} ?\.$/.test(lines[i + 1]?.text ?? '')) drop(reasons, i + 1, i + 3, 'account');
    }
  }
  for (const [index, line] of lines.entries()) if (index >= start && accounts.has(line.bare)) reasons[index] ??= 'account';
}
