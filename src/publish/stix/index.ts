import type { Brief, Category, Story } from '../../model/index.js';
import { linkable } from '../escape.js';
import type { OutFile } from '../publication.js';
import { type Briefs, canBeTold, headline, type Language, type Telling } from '../telling.js';
import { indicatorObjects } from './indicators.js';
import { instant, owned, PRODUCER, type StixObject, stixId, type Version } from './object.js';
import { relationObjects } from './relations.js';
import { thingObject, vulnerabilityObject } from './things.js';

/** Categories that tell of something that happened to someone. */
const INCIDENTS: ReadonlySet<Category> = new Set<Category>([
  'data-breach',
  'ransomware',
  'exploitation',
  'apt',
  'intrusion',
  'ddos',
  'fraud',
  'supply-chain',
  'outage',
]);
const LEAST_SALIENCE = 0.3;
const MOST_THINGS = 24;
/** A story without a day is as old as can be said. */
const NO_DAY = '1970-01-01';

function versionOf({ id, first, updated, edited_on, withdrawn }: Story): Version {
  const changed = [updated ?? NO_DAY, edited_on ?? NO_DAY].sort().at(-1) ?? NO_DAY;
  return { story: id, created: instant(first ?? NO_DAY), modified: instant(changed), revoked: withdrawn === true };
}

/** Actors and malware that any article names, and who else the story is about. */
function thingsOf(briefs: readonly Brief[]): Map<string, StixObject> {
  const byEntity = new Map<string, StixObject>();
  const salient = briefs.flatMap(({ entities }) => entities).sort((a, b) => b.salience - a.salience);
  for (const entity of salient) {
    if (entity.salience < LEAST_SALIENCE || byEntity.has(entity.id) || byEntity.size >= MOST_THINGS) continue;
    const object = thingObject(entity);
    if (object) byEntity.set(entity.id, object);
  }
  return byEntity;
}

/** Headline and summary of a language, as a report and its incident have them. */
function worded(telling: Telling, lang: Language): { name: string; description?: string } {
  const { story } = telling;
  const summary = story.summary?.[lang];
  return { name: story.title[lang] ?? headline(telling, lang), ...(summary ? { description: summary } : {}) };
}

/** The second language of an object; STIX 2.1, 7.1. */
function languageContent(object: StixObject, lang: Language, telling: Telling, version: Version): StixObject {
  return owned('language-content', `${object.id} ${lang}`, version, {
    object_ref: object.id,
    object_modified: version.modified,
    contents: { [lang]: worded(telling, lang) },
  });
}

function referencesOf({ articles }: Story): { source_name: string; url: string }[] {
  return articles.flatMap(({ source, url }) => {
    const href = linkable(url);
    return href === null ? [] : [{ source_name: source ?? new URL(href).hostname, url: href }];
  });
}

/** The bundle of a story: report, incident, who and what is named, what relates them, and the second language. `briefs` are its own. */
export function bundleOf(telling: Telling, briefs: readonly Brief[]): StixObject {
  const { story } = telling;
  const version = versionOf(story);
  const [lang, second] = canBeTold(telling, 'en') || story.title.zh === null ? (['en', 'zh'] as const) : (['zh', 'en'] as const);
  const byEntity = thingsOf(briefs);
  const cves = new Set(briefs.flatMap(({ indicators }) => indicators.flatMap(({ type, value }) => (type === 'cve' ? [value] : []))));
  const vulnerabilities = [...cves].sort().slice(0, MOST_THINGS).map(vulnerabilityObject);
  const indicators = indicatorObjects(briefs, version);
  const common = { ...worded(telling, lang), lang, labels: [story.category] };
  const incident = INCIDENTS.has(story.category) ? owned('incident', 'incident', version, common) : null;
  const things = [...byEntity.values(), ...vulnerabilities, ...indicators, ...(incident ? [incident] : [])];
  const relations = relationObjects(briefs, byEntity, incident, indicators, version);
  const references = referencesOf(story);
  const refs = [...things, ...relations].map(({ id }) => id);
  const report = owned('report', 'report', version, {
    ...common,
    report_types: ['threat-report'],
    published: version.created,
    // A report has to refer to something: where nothing is named, to who made it.
    object_refs: refs.length > 0 ? refs : [PRODUCER.id],
    ...(references.length > 0 ? { external_references: references } : {}),
  });
  const told = [report, ...(incident ? [incident] : [])];
  const contents = story.title[second] === null ? [] : told.map((object) => languageContent(object, second, telling, version));
  return { type: 'bundle', id: stixId('bundle', story.id), objects: [PRODUCER, report, ...things, ...relations, ...contents] };
}

/** `stix/<id>.json` of a story. */
export function stixFile(telling: Telling, briefs: Briefs): OutFile {
  const own = [...new Set(telling.story.articles.map(({ brief }) => brief))].flatMap((id) => briefs.get(id) ?? []);
  return { path: `stix/${telling.story.id}.json`, text: `${JSON.stringify(bundleOf(telling, own), null, 1)}\n` };
}
