import type { Dropped, Link, Provenance } from '../model/index.js';
import { webUrl } from '../text/url.js';

/** A dropped block that says where the article comes from, with its links. */
export interface Reference extends Dropped {
  readonly links: readonly Link[];
}

const LABEL =
  /^(?:参考(?:资料|来源|链接|文献|文章|信息|资源|及来源|网址|原文)?|(?:原文|文章|转载|消息|资讯|资料|信息|新闻|本文|内容|稿件)?(?:来源|链接|地址|出处)(?:于)?|转自|转载自|文章转载自|本文转载自|本文翻译自|编译自|译自|源自|sources?|via|references?|原文)\s*[:：]?\s*/i;
const ADDRESS = /https?:\/\/[^\s\u3000-\u9fff，。；）)\]>"'“”]+/g;
const DOMAIN = /^(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:\/\S*)?$/i;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const ORIGINAL = /翻译自|转载自|译自|来源|原作者|原文|originally (?:published|posted|appeared)/i;
/** Reasons of rules whose lines tell where a text comes from. */
export const REFERENCE_REASONS: ReadonlySet<string> = new Set(['references', 'source-note', 'reprint-notice']);

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** What reference lines name: an address, a site (`参考资料：techcrunch.com`), or a publisher's name (`文章来源：奇安网情局`). */
export function provenanceOf(references: readonly Reference[], own: string | null): Provenance[] {
  const out: Provenance[] = [];
  const seen = new Set<string>();
  const ownHost = own ? hostOf(own) : null;
  const add = (site: string | null, url: string | null, { start, end }: Reference) => {
    const key = url ?? site ?? '';
    if (key === '' || seen.has(key) || (site !== null && site === ownHost)) return;
    seen.add(key);
    out.push({ site, url, start, end });
  };
  for (const reference of references) {
    // A reprint notice also links the page itself, its licence, its owner.
    if (reference.reason === 'reprint-notice' && !ORIGINAL.test(reference.text)) continue;
    const linked = reference.links.flatMap((link) => webUrl(link.url) ?? []);
    const written = (reference.text.match(ADDRESS) ?? []).flatMap((address) => webUrl(address.replace(/[.,;:]+$/, '')) ?? []);
    const urls = linked.length > 0 ? linked : written;
    for (const url of urls) add(hostOf(url), url, reference);
    if (urls.length > 0) continue;
    for (const lineText of reference.text.split('\n')) {
      const bare = lineText.trim().replace(EDGES, '');
      const label = LABEL.exec(bare)?.[0] ?? '';
      const named = bare.slice(label.length).replace(EDGES, '').trim();
      const domain = DOMAIN.exec(named)?.[1];
      if (domain) add(domain.toLowerCase(), null, reference);
      else if (label && reference.reason !== 'reprint-notice' && named.length > 0 && named.length <= 40) add(named, null, reference);
    }
  }
  return out;
}
