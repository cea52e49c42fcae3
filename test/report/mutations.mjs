// What the gate catches, by way of poisoning, and the true sentences it turns away.
//
//     npm run mutations              the table
//     npm run mutations -- --own     without the archive's articles
//     npm run mutations -- --missed  with every seen sentence that got through and every seen true one that did not
//     npm run mutations -- --held    the same of the held-out ones: what is read there is seen from then on

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { handMade, measure } from '../verify/measure.mjs';

const dist = process.env.JIANBAO_DIST ?? join(import.meta.dirname, '../../dist');
const built = (path) => import(pathToFileURL(join(dist, path)).href);
const { analyse } = await built('pipeline.js');
const { openGate, verify } = await built('verify/index.js');
const { writeByRules } = await built('write/index.js');
const system = { analyse, openGate, writeByRules, verify };

const { classes, rejected, true: correct, sentences, shared } = measure(system, { shared: !process.argv.includes('--own') });
const hand = handMade(system);
const share = (part, whole) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`);
/** One line: what was seen while the rules were written, then what was held out. */
const line = (name, parts) =>
  console.log(
    name.padEnd(20) +
      parts
        .map(([part, whole]) => `${String(part).padStart(6)} of ${String(whole).padStart(5)} ${share(part, whole).padStart(8)}`)
        .join('   '),
  );
const of = (list, set) => list.filter((one) => one.set === set);
console.log(`${''.padEnd(20)}${'seen'.padStart(24)}   ${'held out'.padStart(24)}`);
for (const { way, tried, caught, held } of classes)
  line(way, [
    [caught, tried],
    [held.caught, held.tried],
  ]);
const sum = (pick) => classes.reduce((total, row) => total + pick(row), 0);
line('all mutations', [
  [sum((row) => row.caught), sum((row) => row.tried)],
  [sum((row) => row.held.caught), sum((row) => row.held.tried)],
]);
line('errors by hand', [
  [hand.tried.seen - of(hand.missed, 'seen').length, hand.tried.seen],
  [hand.tried.held - of(hand.missed, 'held').length, hand.tried.held],
]);
line('correct rejected', [
  [of(rejected, 'seen').length, correct.seen],
  [of(rejected, 'held').length, correct.held],
]);
console.log(`${sentences} correct sentences`);
console.log(shared > 0 ? `${shared} articles of the archive among them` : 'the archive is not there: skipped');
if (process.argv.includes('--missed') || process.argv.includes('--held')) {
  const set = process.argv.includes('--held') ? 'held' : 'seen';
  for (const { way, missed, held } of classes)
    for (const { said, of: meant, path } of set === 'held' ? held.missed : missed)
      console.log(`\n${way} · ${path.split('/').at(-1)}\n  said ${said}\n  true ${meant}`);
  for (const { article, zh, en, error } of of(hand.missed, set))
    console.log(`\nby hand · ${article} · ${error}\n  ${zh ?? ''}\n  ${en ?? ''}`);
  for (const { id, zh, en, violations } of of(rejected, set))
    console.log(`\nrejected · ${id}\n  ${zh}\n  ${en}\n  ${JSON.stringify(violations)}`);
}
