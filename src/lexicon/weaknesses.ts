import { fold } from '../text/fold.js';
import { type FormIndex, indexForms } from './forms.js';
import { vulnerabilityNouns } from './words/nouns-vulnerabilities.js';

/** A class of vulnerabilities, without the word for vulnerability itself: 命令注入, command injection. */
export interface Weakness {
  readonly zh: string;
  readonly en: string;
}

/** English words that only names of weaknesses hold: what is called critical, known or zero-day is no class. */
const CLASS =
  /execution|injection|scripting|forgery|deserial|escalation|elevation|out-of-bounds|overflow|use-after-free|double free|confusion|corruption|memory|dereference|format string|race condition|traversal|bypass|improper|broken access|direct object|file (?:upload|read|write|deletion|inclusion)|disclosure|denial|exhaustion|hard-coded|spoofing|redirect|pollution|smuggling|poisoning|fixation|misconfiguration|escape|weak encryption|external entity|unauthorized access/i;
const FLAW_ZH = /(?:安全)?漏洞$/;
const FLAW_EN = /[ -](?:vulnerability|flaw|bug)$/;

/** `denial of service` before a noun: a denial-of-service flaw. */
function attributive(en: string): string {
  return en.replace(/^(denial) of (service)$/, '$1-of-$2');
}

function* entries(): Iterable<[string, Weakness]> {
  for (const { zh, en } of vulnerabilityNouns) {
    const [first, name] = [zh[0], en[0]];
    if (
      first === undefined ||
      name === undefined ||
      !CLASS.test(name) ||
      /^(?:arbitrary code|patch bypass|injection vulnerability)$/.test(name)
    )
      continue;
    const weakness = { zh: first.replace(FLAW_ZH, ''), en: attributive(name.replace(FLAW_EN, '')) };
    for (const form of zh) yield [fold(form.replace(FLAW_ZH, '')), weakness];
    for (const form of en) yield [fold(form.replace(FLAW_EN, '')), weakness];
  }
}

let index: FormIndex<Weakness> | null = null;

/** The classes by their folded forms of both languages. */
export function weaknesses(): FormIndex<Weakness> {
  index ??= indexForms(entries());
  return index;
}
