import type { Thing } from './record.js';
import { things } from './things/index.js';

let byId: ReadonlyMap<string, Thing> | null = null;

/** The termbase's record of an id, or null for a thing that only the article knows. */
export function thingOf(id: string): Thing | null {
  byId ??= new Map(things.map((thing) => [thing.id, thing]));
  return byId.get(id) ?? null;
}
