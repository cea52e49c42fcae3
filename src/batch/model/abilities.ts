import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Endpoint } from '../../write/llm/endpoint.js';
import type { AbilityStore } from '../../write/llm/live.js';
import { isAbility } from '../../write/llm/wire.js';
import { writeAtomic } from '../place.js';

/** What endpoints were found able to do, by address and model, in `endpoints.json`. */
export function openAbilities(folder: string, { baseUrl, model }: Endpoint): AbilityStore {
  const file = join(folder, 'endpoints.json');
  const name = `${baseUrl} ${model}`;
  const all = async (): Promise<Record<string, unknown>> => {
    try {
      const value: unknown = JSON.parse(await readFile(file, 'utf8'));
      return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    } catch {
      // Not there yet; what is lost is found out again.
      return {};
    }
  };
  return {
    known: async () => {
      const found = Object.entries(await all()).find(([key]) => key === name)?.[1];
      return isAbility(found) ? found : null;
    },
    learnt: async (ability) => writeAtomic(file, `${JSON.stringify({ ...(await all()), [name]: ability }, null, 1)}\n`),
  };
}
