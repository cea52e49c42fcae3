/** Query parameters that say how a reader came, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|source|src|from|scene|subscene|chksm|sn|share_token|spm|_hsenc|_hsmi|cmpid|ncid|guccounter)$/i;

/** The URL when it is http or https, else null. */
export function webUrl(value: string | null | undefined): string | null {
  if (!value || !/^https?:\/\//i.test(value)) return null;
  try {
    return new URL(value).href;
  } catch {
    // Not a URL at all; the caller keeps the article and loses the link.
    return null;
  }
}

/**
 * One string for all forms of one address: tracking parameters, fragment, `www.`, scheme and trailing slash gone.
 * A WeChat article is named by `__biz`, `mid` and `idx` whatever else stands in its URL; its short form `/s/<token>` has no such names and stays itself.
 */
export function canonicalUrl(value: string | null): string | null {
  // Feeds hand on addresses with their ampersands escaped.
  const href = webUrl(value?.replaceAll('&amp;', '&'));
  if (!href) return null;
  const url = new URL(href);
  // WeChat's captcha page names the article it stands before.
  const behind = url.hostname === 'mp.weixin.qq.com' ? url.searchParams.get('target_url') : null;
  if (behind !== null && webUrl(behind) !== null) return canonicalUrl(behind);
  const host = url.hostname.replace(/^www\./, '');
  if (host === 'mp.weixin.qq.com') {
    const [biz, mid, idx] = ['__biz', 'mid', 'idx'].map((name) => url.searchParams.get(name));
    if (biz && mid) return `mp.weixin.qq.com/s?__biz=${biz}&mid=${mid}&idx=${idx ?? '1'}`;
  }
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  const search = new URLSearchParams(query).toString();
  return `${host}${url.pathname.replace(/\/+$/, '')}${search ? `?${search}` : ''}`;
}

/** Pages that list articles. Some feeds give such a page as the address of each article on it. */
const LISTING =
  /^[^/?]+(?:\/(?:blog|news|archives?|feed|rss))?$|^[^/?]+\/(?:blog\/)?(?:category|categories|tags?|topics?|authors?)(?:\/[^/?]*)?$/;

/** The canonical address where it names one article, else null: a site's front page or a category names none. */
export function articleUrl(value: string | null): string | null {
  const url = canonicalUrl(value);
  return url === null || LISTING.test(url) ? null : url;
}
