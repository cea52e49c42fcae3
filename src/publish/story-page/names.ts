import type { Brief, BriefEntity, EntityType } from '../../model/index.js';
import { escapeHtml } from '../escape.js';
import { label } from '../page/bilingual.js';
import { keyEntities, type Telling } from '../telling.js';
import type { Material } from './members.js';

const TYPES: Readonly<Record<EntityType, readonly [zh: string, en: string]>> = {
  org: ['机构', 'organization'],
  person: ['人物', 'person'],
  product: ['产品', 'product'],
  malware: ['恶意软件', 'malware'],
  actor: ['攻击者', 'threat actor'],
  place: ['地点', 'place'],
  law: ['法律', 'law'],
};
const NAMES_SHOWN = 14;
const INDICATORS_SHOWN = 40;

/** Who and what the articles are about, the leading one's first. */
function entitiesOf({ members, ...telling }: Material): readonly BriefEntity[] {
  const seen = new Map<string, BriefEntity>();
  for (const lead of members)
    for (const entity of keyEntities({ ...(telling as Telling), lead })) if (!seen.has(entity.id)) seen.set(entity.id, entity);
  return [...seen.values()].slice(0, NAMES_SHOWN);
}

/** Names in both languages; a name that has none in one language stands alone. */
export function namesHtml(material: Material): string {
  const rows = entitiesOf(material).map(({ name: { zh, en }, type }) => {
    const cell = (lang: string, name: string | null) => `<td lang="${lang}">${name === null ? '' : escapeHtml(name)}</td>`;
    return `<tr>${cell('zh-CN', zh)}${cell('en', en)}<td class="meta">${label(...TYPES[type])}</td></tr>`;
  });
  if (rows.length === 0) return '';
  const head = `<thead><tr><th scope="col" lang="zh-CN">中文</th><th scope="col" lang="en">English</th><th scope="col">${label('类型', 'Type')}</th></tr></thead>`;
  return `<table class="rows">${head}<tbody>${rows.join('')}</tbody></table>`;
}

/** Identifiers, addresses and hashes that the articles name; text only, never a link. */
export function indicatorsHtml(members: readonly Brief[]): string {
  const values = new Map<string, string>();
  for (const { indicators } of members)
    for (const { type, value } of indicators)
      values.set(`${type}\0${value}`, `<li><span class="meta">${escapeHtml(type)}</span> <code>${escapeHtml(value)}</code></li>`);
  const all = [...values.values()];
  const more = all.length - INDICATORS_SHOWN;
  return all.length === 0 ? '' : `<ul>${all.slice(0, INDICATORS_SHOWN).join('')}</ul>${more > 0 ? `<p class="meta">+ ${more}</p>` : ''}`;
}
