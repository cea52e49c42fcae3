// What a run's briefs say by rules: who has two sentences in both languages, how alike they are built, which frames fired, what the gate held back.
//   npm run summaries -- OUT        (OUT: the folder of a run)
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const out = process.argv[2];
if (!out) {
  console.error('Name the folder of a run: npm run summaries -- OUT');
  process.exit(2);
}
const briefs = readdirSync(join(out, 'briefs'), { recursive: true })
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(out, 'briefs', name), 'utf8')));

const count = (list) => {
  const counts = new Map();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part} of ${whole})`;

const said = (brief, lang) => [...(brief.summary?.sentences ?? []), ...brief.points].flatMap((one) => one[lang] ?? []);
const chosen = briefs.filter(({ kind, status }) => status === 'complete' && (kind === 'news' || kind === 'advisory'));
for (const lang of ['zh', 'en', null]) {
  const own = chosen.filter((brief) => lang === null || brief.lang === lang);
  for (const side of ['zh', 'en']) {
    const two = own.filter((brief) => (brief.summary?.sentences ?? []).filter((one) => one[side]).length >= 2);
    console.log(
      `complete news and advisories ${lang ?? 'in all'}: ${side} summary of two sentences or more ${percent(two.length, own.length)}`,
    );
  }
}

/** A sentence with its names, numbers and other content blanked: what is left is how it is built. */
const skeleton = (text) =>
  text
    .replace(/[A-Z][\w.&’'-]*(?: [A-Z0-9][\w.&’'-]*)*/g, 'N')
    .replace(/\d[\d.,]*/g, '0')
    .replace(/\b[a-z]{4,}\b/g, (word) => (/^(?:that|which|with|from|into|said|have|been|were|will|against|using)$/.test(word) ? word : 'w'))
    .replace(/\bw(?: w)+\b/g, 'w');
const english = chosen
  .filter(({ lang }) => lang === 'zh')
  .flatMap((brief) => said(brief, 'en'))
  .flatMap((text) => text.split(/(?<=\.) (?=[A-Z])/));
const built = count(english.map(skeleton));
console.log(`English sentences of Chinese articles ${english.length}; the commonest skeletons:`);
for (const [form, n] of built.slice(0, 5)) console.log(`  ${percent(n, english.length)}  ${form}`);

console.log(
  'frames:',
  count(briefs.flatMap(({ facts }) => facts.map(({ frame }) => frame)))
    .map((row) => row.join(' '))
    .join(', '),
);
console.log(
  'stances:',
  count(briefs.flatMap(({ facts }) => facts.map(({ stance }) => stance)))
    .map((row) => row.join(' '))
    .join(', '),
);
console.log(
  'held back:',
  count(briefs.flatMap(({ checks }) => checks.issues.map(({ rule, action }) => `${rule} ${action}`)))
    .map((row) => row.join(' '))
    .join(', '),
);
