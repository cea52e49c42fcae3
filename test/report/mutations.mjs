// What the gate catches, by way of poisoning, and the true sentences it turns away.
//
//     npm run mutations              the table
//     npm run mutations -- --own     without the archive's articles
//     npm run mutations -- --missed  with every sentence that got through and every true one that did not

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
const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
let tried = 0;
for (const { way, tried: n, caught } of classes) {
  tried += n;
  console.log(`${way.padEnd(20)} ${String(caught).padStart(5)} of ${String(n).padStart(5)}   ${share(caught, n).padStart(8)}`);
}
console.log(`${'all mutations'.padEnd(20)} ${String(tried).padStart(14)}`);
console.log(
  `${'errors by hand'.padEnd(20)} ${String(hand.tried - hand.missed.length).padStart(5)} of ${String(hand.tried).padStart(5)}   ${share(hand.tried - hand.missed.length, hand.tried).padStart(8)}`,
);
console.log(
  `${'correct rejected'.padEnd(20)} ${String(rejected.length).padStart(5)} of ${String(correct).padStart(5)}   ${share(rejected.length, correct).padStart(8)}   (${sentences} sentences)`,
);
console.log(shared > 0 ? `${shared} articles of the archive among them` : 'the archive is not there: skipped');
if (process.argv.includes('--missed')) {
  for (const { way, missed } of classes)
    for (const { said, of, path } of missed) console.log(`\n${way} · ${path.split('/').at(-1)}\n  said ${said}\n  true ${of}`);
  for (const { article, zh, en, error } of hand.missed) console.log(`\nby hand · ${article} · ${error}\n  ${zh ?? ''}\n  ${en ?? ''}`);
  for (const { id, zh, en, violations } of rejected) console.log(`\nrejected · ${id}\n  ${zh}\n  ${en}\n  ${JSON.stringify(violations)}`);
}
