import type { IndicatorType } from '../../model/index.js';
import type { IndicatorRule } from './rule.js';

function hash(name: IndicatorType & ('md5' | 'sha1' | 'sha256' | 'sha512'), digits: number): IndicatorRule {
  return {
    name,
    type: name,
    pattern: new RegExp(`(?<![a-z0-9])[0-9a-f]{${digits}}(?![a-z0-9])`, 'g'),
    // A run of one case of digits only is a number, not a digest; so is an id inside a link.
    read: (match, _written, { before }) =>
      /[a-f]/.test(match[0]) && /\d/.test(match[0]) && !/[/=&?]$|commit\s*$/.test(before) ? match[0] : null,
  };
}

export const hashRules: readonly IndicatorRule[] = [hash('sha512', 128), hash('sha256', 64), hash('sha1', 40), hash('md5', 32)];

const WALLET = /钱包|地址|比特币|以太坊|wallet|address|btc|bitcoin|eth|ransom|赎金|trx|usdt|monero|xmr/;

export const walletRules: readonly IndicatorRule[] = [
  {
    name: 'bitcoin',
    type: 'btc',
    pattern: /(?<![a-z0-9])(?:bc1[02-9ac-hj-np-z]{25,59}|[13][a-z0-9]{25,34})(?![a-z0-9])/g,
    read: (_match, written, { before, after }) =>
      /^bc1/i.test(written)
        ? written.toLowerCase()
        : /^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/.test(written) && /[A-Z]/.test(written) && /[a-z]/.test(written) && WALLET.test(before + after)
          ? written
          : null,
  },
  { name: 'ethereum', type: 'eth', pattern: /(?<![a-z0-9])0x[0-9a-f]{40}(?![0-9a-f])/g, read: (_match, written) => written },
  {
    name: 'tron',
    type: 'trx',
    pattern: /(?<![a-z0-9])t[a-z0-9]{33}(?![a-z0-9])/g,
    read: (_match, written, { before, after }) =>
      /^T[1-9A-HJ-NP-Za-km-z]{33}$/.test(written) && /\d/.test(written) && WALLET.test(before + after) ? written : null,
  },
  {
    name: 'monero',
    type: 'xmr',
    pattern: /(?<![a-z0-9])[48][0-9ab][a-z0-9]{93}(?![a-z0-9])/g,
    read: (_match, written) => written,
  },
];
