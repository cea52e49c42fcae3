import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stableId } from '../../text/digest.js';
import type { Batches, BatchStore } from '../../write/llm/deferred.js';
import type { Endpoint } from '../../write/llm/endpoint.js';
import { writeAtomic } from '../place.js';

const NONE: Batches = { open: [], failed: {} };

/** Batches of one endpoint and model, in `batches/`: what is on its way, and each file of requests as it was uploaded. */
export function openBatches(folder: string, { baseUrl, model }: Endpoint): BatchStore {
  const place = join(folder, 'batches');
  const file = join(place, `${stableId('endpoint', baseUrl, model)}.json`);
  return {
    read: async () => {
      const text = await readFile(file, 'utf8').catch(() => null);
      return text === null ? NONE : (JSON.parse(text) as Batches);
    },
    save: (batches) => writeAtomic(file, `${JSON.stringify(batches, null, 1)}\n`, { sync: true }),
    keepLines: (mark, lines) => writeAtomic(join(place, `${mark}.jsonl`), lines),
  };
}
