// Cost of the name pass and how it grows with the termbase: the same text against 1,000, 3,000, 10,000 things and all of them.
//   npm run build && node test/bench/names.mjs
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../../dist');
const { indexNames } = await import(join(dist, 'lexicon/names.js'));
const { things } = await import(join(dist, 'lexicon/things/index.js'));
const { fold } = await import(join(dist, 'text/fold.js'));

const sentence =
  '7月12日，美国电信巨头AT&T表示，黑客从Snowflake平台窃取了约1.1亿客户的数据，Mandiant称UNC5537与此有关。The FBI and CISA warned that LockBit affiliates exploit Citrix NetScaler and Microsoft Exchange servers in Ukraine. ';
const text = fold(sentence.repeat(Math.ceil(3000 / sentence.length)));
const ROUNDS = 200;

const rows = [1000, 3000, 10_000, things.length].map((size) => {
  // Every so many, so that each size holds all types.
  const step = things.length / size;
  const index = indexNames(Array.from({ length: size }, (_, i) => things[Math.floor(i * step)]));
  const pass = () => {
    let hits = 0;
    for (let i = 0; i < text.length; i++) hits += index.allAt(text, i).length;
    return hits;
  };
  for (let i = 0; i < 20; i++) pass();
  const before = process.cpuUsage().user;
  for (let i = 0; i < ROUNDS; i++) pass();
  return {
    things: size,
    forms: index.size,
    'ms an article of 3,000 characters': ((process.cpuUsage().user - before) / 1000 / ROUNDS).toFixed(3),
  };
});
console.table(rows);
