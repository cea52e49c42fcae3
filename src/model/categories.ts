import type { Category } from './brief.js';

/** Every category a brief may have, in the order of the contract. */
export const CATEGORIES = [
  'data-breach',
  'ransomware',
  'malware',
  'vulnerability',
  'exploitation',
  'apt',
  'intrusion',
  'ddos',
  'fraud',
  'supply-chain',
  'outage',
  'law-enforcement',
  'policy',
  'privacy',
  'industry',
  'ai-security',
  'research',
  'other',
] as const satisfies readonly Category[];
