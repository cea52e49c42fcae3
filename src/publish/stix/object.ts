import { createHash } from 'node:crypto';

/** A STIX 2.1 object: https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html. Property names are the specification's. */
export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

/** Namespace of all ids that jianbao makes; drawn once by chance. */
const NAMESPACE = Buffer.from('5b0f3f6e1c7d4d0a9a1e64c2b7d38f21', 'hex');

/** UUID version 5 (RFC 9562) of a name: the same name, the same id, in any run. */
export function uuid5(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const stixId = (type: string, ...name: readonly string[]): string => `${type}--${uuid5([type, ...name].join('\0'))}`;

export const instant = (day: string): string => `${day.slice(0, 10)}T00:00:00.000Z`;

/**
 * What stands in many bundles (an organization, an actor, a CVE) has one id in all of them, so one `created` and one `modified` too: a
 * version of an object is told by them.
 */
const SHARED = instant('2024-01-01');

/** Who says all this. */
export const PRODUCER: StixObject = {
  type: 'identity',
  spec_version: '2.1',
  id: stixId('identity', 'jianbao'),
  created: SHARED,
  modified: SHARED,
  name: 'jianbao',
  description: 'Chinese-English security news summarizer',
  identity_class: 'system',
};

/** An object that any bundle may hold; `name` names it for good. */
export function shared(type: string, name: string, properties: Readonly<Record<string, unknown>>): StixObject {
  return {
    type,
    spec_version: '2.1',
    id: stixId(type, name),
    created_by_ref: PRODUCER.id,
    created: SHARED,
    modified: SHARED,
    ...properties,
  };
}

/** Days of one story, as instants, and whether it was taken back. */
export interface Version {
  readonly story: string;
  readonly created: string;
  readonly modified: string;
  readonly revoked: boolean;
}

/** An object of one story alone. */
export function owned(type: string, name: string, version: Version, properties: Readonly<Record<string, unknown>>): StixObject {
  return {
    type,
    spec_version: '2.1',
    id: stixId(type, version.story, name),
    created_by_ref: PRODUCER.id,
    created: version.created,
    modified: version.modified,
    ...(version.revoked ? { revoked: true } : {}),
    ...properties,
  };
}
