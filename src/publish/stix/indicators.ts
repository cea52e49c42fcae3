import type { Brief, BriefIndicator, Category, IndicatorType } from '../../model/index.js';
import { owned, type StixObject, type Version } from './object.js';

const PATHS: Readonly<Partial<Record<IndicatorType, string>>> = {
  md5: 'file:hashes.MD5',
  sha1: "file:hashes.'SHA-1'",
  sha256: "file:hashes.'SHA-256'",
  sha512: "file:hashes.'SHA-512'",
  ipv4: 'ipv4-addr:value',
  ipv6: 'ipv6-addr:value',
  domain: 'domain-name:value',
  url: 'url:value',
  email: 'email-addr:value',
};
const HASHES: ReadonlySet<IndicatorType> = new Set(['md5', 'sha1', 'sha256', 'sha512']);
/** evil[.]example, hxxp://, name[@]example: an author who takes the sting out of an address says that it has one. */
const DEFANGED = /\[\.\]|\(\.\)|\{\.\}|\[dot\]|\[:\/?\/?\]|\[@\]|\[at\]|\bh(?:xx|\*\*)ps?/i;
/** What an author blacked out, or what ran into the sentence behind it, matches nothing. */
const BROKEN = /[[\]{}\\*…]|redacted|\p{Script=Han}/iu;
const ATTACKS: ReadonlySet<Category> = new Set<Category>([
  'malware',
  'ransomware',
  'apt',
  'exploitation',
  'intrusion',
  'supply-chain',
  'fraud',
  'ddos',
]);

/**
 * Whether an article gives a value as an indicator of compromise, and doesn't just mention a site: hashes, and addresses that it
 * defanged. A vendor's own page, a news site and a download address are none.
 */
export function isIndicator({ type, text, plain, value }: BriefIndicator): boolean {
  return HASHES.has(type) || (DEFANGED.test(plain ?? text) && !BROKEN.test(value));
}

/** Whether a text is about someone's attack: a hash elsewhere is a commit's or a download's. */
function tellsOfAttack({ category, entities }: Brief): boolean {
  return ATTACKS.has(category) || entities.some(({ type }) => type === 'malware' || type === 'actor');
}

const quoted = (value: string): string => `'${value.replace(/[\\']/g, '\\$&')}'`;

/** Indicators that the articles of a story give, each once. */
export function indicatorObjects(briefs: readonly Brief[], version: Version): StixObject[] {
  const byPattern = new Map<string, StixObject>();
  for (const indicator of briefs.filter(tellsOfAttack).flatMap(({ indicators }) => indicators)) {
    const path = PATHS[indicator.type];
    if (path === undefined || !isIndicator(indicator)) continue;
    const pattern = `[${path} = ${quoted(indicator.value)}]`;
    if (byPattern.has(pattern)) continue;
    const properties = {
      name: indicator.value,
      indicator_types: ['malicious-activity'],
      pattern,
      pattern_type: 'stix',
      pattern_version: '2.1',
      valid_from: version.created,
    };
    byPattern.set(pattern, owned('indicator', pattern, version, properties));
  }
  return [...byPattern.values()];
}
