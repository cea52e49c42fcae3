import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { draws, fc, SEED } from '../chance.js';
import { corpus } from '../command/fake-io.js';
import { broken } from './hold.js';
import { bytesOf, mutate } from './mutate.js';
import { seeds } from './seeds.js';

const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .sort()
  .map((path) => readFileSync(join(corpus, path), 'utf8'));

function heldBy(seed: number): string[] {
  const [one, other] = [texts[seed % texts.length] ?? '', texts[(seed >>> 5) % texts.length] ?? ''];
  return broken('fuzz/a.md', bytesOf(mutate(one, other, seed), seed));
}

// Set by `npm run fuzz`; the tests try a few.
const minutes = Number(process.env.FUZZ_MINUTES ?? 0);
const FEW = 12;

it('holds for broken articles', { timeout: minutes * 60_000 + 180_000 }, () => {
  expect(texts.length).toBeGreaterThan(5);
  const stop = Date.now() + minutes * 60_000;
  const failed: string[] = [];
  let count = 0;
  for (let seed = SEED; minutes > 0 ? Date.now() < stop : count < FEW; seed++, count++) {
    let found: string[];
    try {
      found = heldBy(seed);
    } catch (error) {
      found = [String(error instanceof Error ? error.stack : error)];
    }
    if (found.length > 0) failed.push(`seed ${seed}: ${found.slice(0, 3).join('; ')}`);
  }
  if (minutes > 0) console.log(`${count} inputs from seed ${SEED}, ${failed.length} failed`);
  expect(failed).toEqual([]);
});

it.runIf(seeds.length > 0)('still holds for what once failed', { timeout: 120_000 }, () => {
  for (const seed of seeds) expect(heldBy(seed), `seed ${seed}`).toEqual([]);
});

it('holds for any signs at all', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(broken('fuzz/b.md', new TextEncoder().encode(text))).toEqual([]);
    }),
    { numRuns: draws(60) },
  );
});
