// The termbase counted by type, and how much of what the archive's articles say most it knows.
//   npm run termbase          (after a build; the counted words are read from ../shared/mined where that folder stands beside the project)
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../../dist');
const { names, formsOf } = await import(join(dist, 'lexicon/names.js'));
const { things } = await import(join(dist, 'lexicon/things/index.js'));
const { nouns, verbs, modifiers } = await import(join(dist, 'lexicon/words/index.js'));
const { chineseWords, englishWords } = await import(join(dist, 'lexicon/vocabulary.js'));
const { notNames } = await import(join(dist, 'lexicon/not-names.js'));
const { fold } = await import(join(dist, 'text/fold.js'));

const rows = ['actor', 'malware', 'org', 'product', 'person', 'place', 'law'].map((type) => {
  const of = things.filter((thing) => thing.type === type);
  return {
    type,
    things: of.length,
    'both languages': of.filter(({ zh, en }) => zh && en).length,
    'Latin in both': of.filter(({ zh, en }) => !zh && en).length,
    'Chinese only': of.filter(({ zh, en }) => zh && !en).length,
    forms: of.reduce((sum, thing) => sum + formsOf(thing).length, 0),
    weak: of.reduce((sum, { weak }) => sum + (weak?.length ?? 0), 0),
  };
});
const total = { type: 'all' };
for (const key of Object.keys(rows[0]).slice(1)) total[key] = rows.reduce((sum, row) => sum + row[key], 0);
console.table([...rows, total]);
console.table([{ nouns: nouns.length, verbs: verbs.length, modifiers: modifiers.length }]);

const mined = join(import.meta.dirname, '../../../shared/mined');
if (!existsSync(mined)) console.log('coverage skipped: no ../shared/mined beside the project');
else {
  const table = (file) =>
    readFileSync(join(mined, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
  const named = (form) => names().get(fold(form)).length > 0;
  const word = (form) => chineseWords().get(fold(form)).length > 0 || named(form);
  // What is no name: abbreviations of techniques and code, English words, numbers and versions, identifiers, single characters.
  const aside = (form) =>
    notNames.has(form) ||
    /^(?:CVE|CNVD|CNNVD|QVD|CWE|KB|MS|SHA|HTTP|Windows \d)[-\s\d]|^[A-Z]{1,2}\d|\d{4}|^[\u3400-\u9fff]$|\.(?:com|cn|org|exe|dll)$|^[a-z]/.test(
      form,
    ) ||
    (/^[ -~]+$/.test(form) &&
      form.split(/[ -]/).every((part) => notNames.has(part) || /^\d/.test(part) || englishWords().get(fold(part)).length > 0));
  const known = [
    [
      'declared pairs, 5 times and more',
      table('declared-pairs.tsv').filter((r) => Number(r[3]) >= 5),
      ([latin, han]) => named(latin) || word(han) || named(han),
    ],
    ['Latin names, 20 articles and more', table('latin-names-in-zh.tsv').filter((r) => Number(r[1]) >= 20), ([name]) => named(name)],
    ['nouns, 400 articles and more', table('zh-nouns.tsv').filter((r) => Number(r[1]) >= 400), ([form]) => word(form)],
    ['verbs, 400 articles and more', table('zh-verbs.tsv').filter((r) => Number(r[1]) >= 400), ([form]) => word(form)],
  ];
  for (const [what, list, knows] of known) {
    const asked = list.filter((row) => knows(row) || !aside(row[0]));
    const missing = asked.filter((row) => !knows(row)).map((row) => row[0]);
    const share = ((100 * (asked.length - missing.length)) / asked.length).toFixed(1);
    console.log(
      `\n${what}: ${asked.length - missing.length} of ${asked.length} (${share} %), ${list.length - asked.length} rows no names\n  unknown: ${missing.join(' · ')}`,
    );
  }
}
