/**
 * The object types that jianbao emits, as the STIX 2.1 specification (OASIS Standard, 10 June 2021) words them: required properties,
 * types, formats, open vocabularies that are closed in fact. OASIS's own schema files are in no npm package, so this is written after the
 * text of the standard; section numbers are the standard's. Objects may hold nothing beyond what is named here.
 */
const text = { type: 'string', minLength: 1 };
/** 3.2, timestamp: RFC 3339 in UTC. */
const timestamp = {
  type: 'string',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?Z$',
};
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
/** 2.9, identifier. */
const identifier = (...types: readonly string[]) => ({ type: 'string', pattern: `^(${types.join('|')})--${UUID}$` });
const list = (items: object) => ({ type: 'array', items, minItems: 1 });
const anyObject = identifier('[a-z][a-z0-9-]+');
/** 2.5, external-reference: a source, and a description, url or external_id. */
const reference = {
  type: 'object',
  required: ['source_name'],
  anyOf: [{ required: ['url'] }, { required: ['external_id'] }, { required: ['description'] }],
  properties: { source_name: text, description: text, url: { type: 'string', pattern: '^https?://[^\\s<>"]+$' }, external_id: text },
  additionalProperties: false,
  // cve and capec references have a form of their own.
  if: { properties: { source_name: { const: 'cve' } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { external_id: { pattern: '^CVE-\\d{4}-(0\\d{3}|[1-9]\\d{3,})$' } }, required: ['external_id'] },
};

/** 3.2, properties of every STIX Domain Object, Relationship Object and language-content. */
function object(type: string, own: Readonly<Record<string, object>>, required: readonly string[]): object {
  return {
    type: 'object',
    required: ['type', 'spec_version', 'id', 'created', 'modified', ...required],
    properties: {
      type: { const: type },
      spec_version: { const: '2.1' },
      id: identifier(type),
      created_by_ref: identifier('identity'),
      created: timestamp,
      modified: timestamp,
      revoked: { type: 'boolean' },
      labels: list(text),
      lang: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
      external_references: list(reference),
      ...own,
    },
    additionalProperties: false,
  };
}

const described = { name: text, description: text };

const OBJECTS: readonly object[] = [
  // 4.5
  object(
    'identity',
    { ...described, roles: list(text), identity_class: { enum: ['individual', 'group', 'system', 'organization', 'class', 'unknown'] } },
    ['name'],
  ),
  // 4.6, a stub: name and description.
  object('incident', described, ['name']),
  // 4.7
  object(
    'indicator',
    {
      ...described,
      indicator_types: list({
        enum: ['anomalous-activity', 'anonymization', 'benign', 'compromised', 'malicious-activity', 'attribution', 'unknown'],
      }),
      // 9: one comparison in square brackets is all that is written here.
      pattern: { type: 'string', pattern: "^\\[[a-z0-9-]+:[a-z_]+(\\.([A-Z0-9]+|'[A-Z0-9-]+'))? = '([^'\\\\]|\\\\['\\\\])*'\\]$" },
      pattern_type: { const: 'stix' },
      pattern_version: { const: '2.1' },
      valid_from: timestamp,
    },
    ['pattern', 'pattern_type', 'valid_from'],
  ),
  // 4.9
  object('intrusion-set', { ...described, aliases: list(text) }, ['name']),
  // 4.11
  object(
    'malware',
    {
      ...described,
      is_family: { type: 'boolean' },
      aliases: list(text),
      malware_types: list({
        enum: [
          ...['adware', 'backdoor', 'bot', 'bootkit', 'ddos', 'downloader', 'dropper', 'exploit-kit', 'keylogger', 'ransomware'],
          ...['remote-access-trojan', 'resource-exploitation', 'rogue-security-software', 'rootkit', 'screen-capture', 'spyware'],
          ...['trojan', 'unknown', 'virus', 'webshell', 'wiper', 'worm'],
        ],
      }),
    },
    ['is_family', 'name'],
  ),
  // 4.16
  object(
    'report',
    {
      ...described,
      report_types: list({ const: 'threat-report' }),
      published: timestamp,
      object_refs: { ...list(anyObject), uniqueItems: true },
    },
    ['name', 'published', 'object_refs'],
  ),
  // 4.17
  object(
    'threat-actor',
    {
      ...described,
      aliases: list(text),
      threat_actor_types: list({
        enum: [
          ...['activist', 'competitor', 'crime-syndicate', 'criminal', 'hacker', 'insider-accidental', 'insider-disgruntled'],
          ...['nation-state', 'sensationalist', 'spy', 'terrorist', 'unknown'],
        ],
      }),
    },
    ['name'],
  ),
  // 4.19
  object('vulnerability', described, ['name']),
  // 5.1
  object('relationship', { relationship_type: { type: 'string', pattern: '^[a-z0-9-]+$' }, source_ref: anyObject, target_ref: anyObject }, [
    'relationship_type',
    'source_ref',
    'target_ref',
  ]),
  // 7.1.1
  object(
    'language-content',
    {
      object_ref: anyObject,
      object_modified: timestamp,
      contents: {
        type: 'object',
        propertyNames: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
        additionalProperties: { type: 'object', minProperties: 1, additionalProperties: text },
        minProperties: 1,
      },
    },
    ['object_ref', 'contents'],
  ),
];

/** 8, bundle. */
export const stixSchema = {
  type: 'object',
  required: ['type', 'id', 'objects'],
  properties: { type: { const: 'bundle' }, id: identifier('bundle'), objects: list({ oneOf: OBJECTS }) },
  additionalProperties: false,
} as const;
