import { thingOf } from '../../lexicon/catalog.js';
import type { Actor, Malware, Thing } from '../../lexicon/record.js';
import type { BriefEntity } from '../../model/index.js';
import { type StixObject, shared } from './object.js';

/** Words of the specification's open vocabularies. */
const ACTOR_TYPES: Readonly<Record<Actor['kind'], string>> = {
  state: 'nation-state',
  crime: 'criminal',
  ransomware: 'crime-syndicate',
  hacktivist: 'activist',
  broker: 'criminal',
  'vendor-for-hire': 'spy',
  unknown: 'unknown',
};
const MALWARE_TYPES: Readonly<Record<Malware['kind'], string>> = {
  ransomware: 'ransomware',
  trojan: 'trojan',
  rat: 'remote-access-trojan',
  stealer: 'spyware',
  banker: 'trojan',
  loader: 'downloader',
  backdoor: 'backdoor',
  botnet: 'bot',
  worm: 'worm',
  wiper: 'wiper',
  spyware: 'spyware',
  rootkit: 'rootkit',
  miner: 'resource-exploitation',
  webshell: 'webshell',
  skimmer: 'spyware',
  tool: 'unknown',
  other: 'unknown',
};

/** Every other name of a thing, the one that leads left out. */
function aliasesOf(name: string, entity: BriefEntity, thing: Thing | null): string[] {
  const all = [entity.name.en, entity.name.zh, thing?.en, thing?.zh, ...(thing?.also ?? [])];
  return [...new Set(all.flatMap((form) => form ?? []))].filter((form) => form !== name).sort();
}

/** The STIX object of a named thing, or null for places, laws and products: nothing of theirs is stated in a report. */
export function thingObject(entity: BriefEntity): StixObject | null {
  const name = entity.name.en ?? entity.name.zh ?? entity.mentions[0]?.text;
  if (name === undefined) return null;
  const thing = thingOf(entity.id);
  const aliases = aliasesOf(name, entity, thing);
  const known = aliases.length > 0 ? { aliases } : {};
  switch (entity.type) {
    case 'org':
    case 'person':
      return shared('identity', entity.id, { name, identity_class: entity.type === 'org' ? 'organization' : 'individual' });
    case 'actor': {
      const kind = thing?.type === 'actor' ? thing.kind : 'unknown';
      if (kind === 'state') return shared('intrusion-set', entity.id, { name, ...known });
      return shared('threat-actor', entity.id, { name, threat_actor_types: [ACTOR_TYPES[kind]], ...known });
    }
    case 'malware': {
      const kind = thing?.type === 'malware' ? thing.kind : 'other';
      return shared('malware', entity.id, { name, is_family: true, malware_types: [MALWARE_TYPES[kind]], ...known });
    }
    default:
      return null;
  }
}

export function vulnerabilityObject(cve: string): StixObject {
  return shared('vulnerability', cve, { name: cve, external_references: [{ source_name: 'cve', external_id: cve }] });
}
