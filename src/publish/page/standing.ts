import type { Story } from '../../model/index.js';
import { escapeHtml } from '../escape.js';
import { label, pair } from './bilingual.js';

/** What an editor did to a story and what became of it, as badges. */
export function standingHtml({
  pinned,
  edited,
  edited_on,
  withdrawn,
}: Pick<Story, 'pinned' | 'edited' | 'edited_on' | 'withdrawn'>): string {
  const badge = (zh: string, en: string, kind = '') => `<span><span class="badge${kind}">${label(zh, en)}</span></span>`;
  const on = edited_on === undefined ? '' : ` ${edited_on}`;
  return [
    withdrawn ? badge('已撤回', 'withdrawn', ' gone') : '',
    pinned ? badge('编辑置顶', 'pinned') : '',
    edited && edited.length > 0 ? badge(`经编辑${on}`, `edited${on}`) : '',
  ].join('');
}

/** The editor's word to readers, and what is said in place of a story that was taken back. */
export function noteHtml({ note, withdrawn }: Pick<Story, 'note' | 'withdrawn'>): string {
  const gone = withdrawn ? `<p>${label('这条报道已撤回，请勿引用。', 'This story was withdrawn: do not rely on it.')}</p>` : '';
  const word = note
    ? pair('p', {
        zh: note.zh ? `编者按：${escapeHtml(note.zh)}` : null,
        en: note.en ? `Editor’s note: ${escapeHtml(note.en)}` : null,
      })
    : '';
  return gone || word ? `<div class="differ">${gone}${word}</div>` : '';
}
