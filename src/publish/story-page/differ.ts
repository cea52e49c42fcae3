import type { Conflict } from '../../model/index.js';
import { conflictSaying } from '../../story/conflict-saying.js';
import { escapeHtml } from '../escape.js';
import { label, pair } from '../page/bilingual.js';
import { type Material, outletsHtml } from './members.js';

const WIDTH = 160;
const HEIGHT = 10;

/** How many outlets give a value, as a bar; the number stands beside it. */
function barHtml(count: number, most: number): string {
  return `<svg class="share" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true"><rect class="bar" x="0" y="0" width="${((WIDTH * count) / most).toFixed(1)}" height="${HEIGHT}" rx="2"/></svg>`;
}

function valuesHtml(conflict: Conflict, { story }: Material): string {
  const counts = conflict.values.map(({ briefs }) => briefs.length);
  const rows = conflict.values.map((value, at) => {
    // Each value in the words of a conflict that has it alone.
    const { zh, en } = conflictSaying({ ...conflict, values: [value] });
    const bare = { zh: zh.slice(zh.indexOf('：') + 1), en: en.slice(en.indexOf(': ') + 2) };
    const count = counts[at] ?? 0;
    return `<tr><th scope="row">${label(bare.zh, bare.en)}</th><td>${barHtml(count, Math.max(...counts))} <span class="n">${count}</span></td><td class="meta">${outletsHtml(story, value.briefs)}</td></tr>`;
  });
  return `<table class="rows wide"><tbody>${rows.join('')}</tbody></table>`;
}

/** Where accounts differ: in words, and each value with the outlets that give it. */
export function differHtml(material: Material): string {
  return material.story.conflicts
    .map((conflict) => {
      const { zh, en } = conflictSaying(conflict);
      const words = pair('p', { zh: `说法不一，${escapeHtml(zh)}`, en: `Accounts differ; ${escapeHtml(en)}` });
      return `<div class="differ">${words}${valuesHtml(conflict, material)}</div>`;
    })
    .join('');
}
