import type { IndicatorRule } from './rule.js';

const EDGE = '(?<![a-z0-9_])';
const pad = (match: RegExpExecArray): string => `${match[1]}-${match[2]}`;

/** Numbered records of vulnerability databases and knowledge bases. A hyphen or Han may stand right before or behind. */
export const identifierRules: readonly IndicatorRule[] = [
  {
    name: 'cve',
    type: 'cve',
    pattern: new RegExp(`${EDGE}cve[-_ ]{0,3}((?:19|20)\\d{2})[-_ ]{1,3}(\\d{4,9})(?!\\d)`, 'g'),
    read: (match) => `CVE-${pad(match)}`,
  },
  { name: 'cwe', type: 'cwe', pattern: new RegExp(`${EDGE}cwe-(\\d{1,4})(?!\\d)`, 'g'), read: (match) => `CWE-${match[1]}` },
  {
    name: 'ghsa',
    type: 'ghsa',
    pattern: new RegExp(`${EDGE}ghsa((?:-[2-9cfghjmpqrvwx]{4}){3})(?![a-z0-9])`, 'g'),
    read: (match) => `GHSA${match[1]}`,
  },
  {
    name: 'cnvd',
    type: 'cnvd',
    pattern: new RegExp(`${EDGE}cnvd-(20\\d{2})-(\\d{4,7})(?!\\d)`, 'g'),
    read: (match) => `CNVD-${pad(match)}`,
  },
  {
    name: 'cnnvd',
    type: 'cnnvd',
    pattern: new RegExp(`${EDGE}cnnvd-((?:19|20)\\d{4})-(\\d{3,6})(?!\\d)`, 'g'),
    read: (match) => `CNNVD-${pad(match)}`,
  },
  { name: 'qvd', type: 'qvd', pattern: new RegExp(`${EDGE}qvd-(20\\d{2})-(\\d{3,7})(?!\\d)`, 'g'), read: (match) => `QVD-${pad(match)}` },
  {
    name: 'attack-technique',
    type: 'attack',
    pattern: new RegExp(`${EDGE}(t1\\d{3}(?:\\.\\d{3})?|ta00\\d{2})(?![a-z0-9])`, 'g'),
    // T1059 is a technique where the text speaks of ATT&CK, and may be a part number elsewhere.
    read: (match, _written, { before, after }) =>
      match[1]?.includes('.') || /att&ck|mitre|技术|战术|tactic|technique|t1\d{3}|ta00\d/.test(before + after)
        ? (match[1]?.toUpperCase() ?? null)
        : null,
  },
];
