import { isIPv6 } from 'node:net';
import { parse } from 'tldts';
import { at, defangedDot, dot, refang } from './refang.js';
import type { Around, IndicatorRule } from './rule.js';

/** Words beside an address that say it is one, or that it serves an attacker. */
const ADDRESS_CUE = /\bip\b|\bips\b|地址|c2|c&c|服务器|主机|server|host|address|端口|port|回连|连接|解析|流量|扫描|来源|网段/;
const VERSION_CUE =
  /(?:版本|version|versions|\bv|ver\.?|固件|firmware|before|prior|through|upgrade to|update to|升级至|升级到|更新至|之前|至|<=?|>=?|及|和)\s*$/;
const VERSION_AFTER =
  /^\s*(?:版本|及|之前|以[前下上]|至|and (?:earlier|later|below|prior|above)|or (?:later|earlier)|version|build|前|系列)/;
const EVIL_CUE =
  /域名|domains?\b|c2|c&c|恶意(?:地址|域|链接|网址|站点|服务器)?|钓鱼|仿冒|假冒|模仿|解析到|回连|监控|拦截|阻断|phishing|malicious|impersonat|typosquat|spoof|lure|payload|command[- ]and[- ]control|下载地址|indicator|\bioc/;

function octets(value: string): boolean {
  const parts = value.split('.');
  return parts.length === 4 && parts.every((part) => part.length <= 3 && Number(part) <= 255 && (part === '0' || !part.startsWith('0')));
}

/** Addresses that name no host of the world: loopback, private, documentation-free zero and broadcast. */
const NOWHERE =
  /^(?:0\.|127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|22[4-9]\.|23\d\.|255\.|8\.8\.(?:8\.8|4\.4)$|1\.1\.1\.1$)/;

function address(written: string, { before, after, bare }: Around): string | null {
  const value = refang(written);
  if (!octets(value) || NOWHERE.test(value)) return null;
  if (value !== written) return value;
  if (VERSION_CUE.test(before) || VERSION_AFTER.test(after)) return null;
  if (bare || ADDRESS_CUE.test(before) || ADDRESS_CUE.test(after) || /^:\d{2,5}\b/.test(after)) return value;
  // Three digits in two places at least: no version is numbered like that.
  return value.split('.').filter((part) => part.length === 3).length >= 2 ? value : null;
}

/** Public suffixes that are also endings of files: a plain `setup.py` or `readme.md` is a file. */
const FILE_SUFFIX =
  /\.(?:py|sh|md|rs|pl|ps|so|zip|mov|app|cc|cpp|java|js|ts|php|asp|aspx|jsp|html?|exe|dll|bin|conf|cfg|ini|json|xml|yml|yaml|txt|log|doc|docx|pdf|bat|cmd|vbs|lnk|apk|jar|war|class|go|rb|c|h|cs|sys|dat|db|net|io|ai|id|in|is|it|me|to|do|as|at|be|am|ms|my)$/;

const HOSTNAME = `(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?${dot}){1,6}[a-z]{2,18}`;

function domain(written: string, around: Around): string | null {
  const value = refang(written).toLowerCase();
  const parsed = parse(value, { allowPrivateDomains: true });
  const defanged = value !== written.toLowerCase();
  // `example[.]tld` outside the list was still written as a domain by its author.
  if (!parsed.isIcann && !parsed.isPrivate && !defanged) return null;
  if (!parsed.hostname || (!parsed.domain && !parsed.isPrivate)) return null;
  if (defanged) return value;
  if (FILE_SUFFIX.test(value) && value.split('.').length < 3) return null;
  return EVIL_CUE.test(around.before.slice(-50)) || (around.bare && EVIL_CUE.test(around.before)) ? value : null;
}

export const addressRules: readonly IndicatorRule[] = [
  {
    name: 'url-defanged',
    type: 'url',
    pattern: /(?<![a-z0-9])(?:hxxps?|h\*\*ps?|htxps?|hxtps?|meows?)(?:\[:\]|:|\[:\/\/\])[^\s"'<>，。；、（）「」“”]{4,400}/g,
    read: (_match, written) => refang(written).replace(/[).,;:!?\]]+$/, ''),
  },
  {
    name: 'url-defanged-host',
    type: 'url',
    pattern: new RegExp(
      `(?<![a-z0-9])https?://(?:[a-z0-9_-]{1,63}\\.){0,5}[a-z0-9_-]{1,63}${defangedDot}[^\\s"'<>，。；、（）「」“”]{2,400}`,
      'g',
    ),
    read: (_match, written) => refang(written).replace(/[).,;:!?\]]+$/, ''),
  },
  {
    name: 'email',
    type: 'email',
    pattern: new RegExp(`(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{0,63}${at}${HOSTNAME}(?![a-z0-9-])`, 'g'),
    read: (_match, written, { before, after }) => {
      const value = refang(written).toLowerCase();
      if (!parse(value.slice(value.indexOf('@') + 1)).isIcann) return null;
      // Whom to write to is no evidence; from where a lure came or what an attacker owns is.
      const evil =
        /恶意|攻击者?|钓鱼|勒索|发件|嵌入|外传|黑客|硬编码|提交代码|attacker|phishing|ransom|malicious|sender|threat|exfiltrat|hardcoded|\[/;
      if (/^(?:press|info|contact|support|security|secure|hr|sales|admin|service|abuse|psirt|cert|media|editor|news|tips)@/.test(value))
        return null;
      return evil.test(before + written + after) ? value : null;
    },
  },
  {
    name: 'ipv4',
    type: 'ipv4',
    pattern: new RegExp(`(?<![a-z0-9.-])\\d{1,3}(?:${dot}\\d{1,3}){3}(?![a-z0-9]|\\.\\d|-\\d)`, 'g'),
    read: (_match, written, around) => address(written, around),
  },
  {
    name: 'ipv6',
    type: 'ipv6',
    pattern: /(?<![a-z0-9:.])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,6}(?![a-z0-9:])/g,
    read: (_match, written) => (isIPv6(written) && /[a-f]/i.test(written) && written.length > 9 ? written.toLowerCase() : null),
  },
  {
    name: 'domain',
    type: 'domain',
    pattern: new RegExp(`(?<![a-z0-9@/_-]|[a-z0-9]\\.)${HOSTNAME}(?![a-z0-9-]|${dot}[a-z0-9])`, 'g'),
    read: (_match, written, around) => domain(written, around),
  },
];
