import { describe, expect, it } from 'vitest';
import { formsOf } from '../../src/lexicon/names.js';
import type { Thing } from '../../src/lexicon/record.js';
import { things } from '../../src/lexicon/things/index.js';
import { englishWords } from '../../src/lexicon/vocabulary.js';
import { nouns, verbs } from '../../src/lexicon/words/index.js';
import { fold } from '../../src/text/fold.js';
import { hasHan } from '../../src/text/script.js';

const weakOf = (thing: Thing): ReadonlySet<string> => new Set(thing.weak?.map(fold));

/** What each folded form may name surely, and all it may name. */
const owners = new Map<string, { sure: Thing[]; all: Thing[] }>();
for (const thing of things) {
  const weak = weakOf(thing);
  for (const form of new Set(formsOf(thing).map(fold))) {
    const entry = owners.get(form) ?? { sure: [], all: [] };
    entry.all.push(thing);
    if (!weak.has(form)) entry.sure.push(thing);
    owners.set(form, entry);
  }
}

/** Names that are words too, and are meant as names wherever they stand with their capital. */
const NAMES_ALL_THE_SAME = new Set(
  [
    'Tether',
    'Hot Topic',
    'Atos',
    'Stack Overflow',
    'TDSS',
    'MLPS',
    'Multi-Level Protection Scheme',
    'Defense Department',
    'Cyber Command',
    'Western countries',
    'Model Context Protocol',
    'MCP',
    'WeChat Official Accounts',
    'App Store',
    'Bitcoin',
    'Monero',
    'curl',
    'Secure Boot',
    'UEFI Secure Boot',
    'Telegram',
    'WeChat Moments',
    'Windows',
    'Active Directory',
    'Tor network',
    'KEV',
    'Known Exploited Vulnerabilities',
    'Entrust',
    'CheckPoint',
    'U.S.',
  ].map(fold),
);

describe('things', () => {
  it('are many', () => expect(things.length).toBeGreaterThan(10_000));

  it('have ids of their own, in one form', () => {
    const ids = things.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('have a side at least, Chinese in Chinese, English in none of it', () => {
    expect(things.filter(({ zh, en }) => zh === null && en === null).map(({ id }) => id)).toEqual([]);
    expect(things.filter(({ zh }) => zh !== null && !hasHan(zh)).map(({ id }) => id)).toEqual([]);
    expect(things.filter(({ en }) => en !== null && hasHan(en)).map(({ id }) => id)).toEqual([]);
  });

  it('spell their forms plainly, each once', () => {
    const odd = things.flatMap((thing) =>
      [thing.zh, thing.en, ...(thing.also ?? [])]
        .filter(
          (form) =>
            form !== null &&
            (form !== form.trim() || /\s\s|[\u00a0\u200b\u2018\u2019\ufeff\uff10-\uff19\uff21-\uff5a]/.test(form) || form === ''),
        )
        .map((form) => `${thing.id} ${form}`),
    );
    expect(odd).toEqual([]);
    const twice = things.filter(({ zh, en, also = [] }) => {
      const all = [zh, en, ...also].filter((form) => form !== null);
      return new Set(all).size !== all.length;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('mark as weak only forms they have', () => {
    const strays = things.flatMap((thing) =>
      (thing.weak ?? []).filter((form) => !formsOf(thing).includes(form)).map((form) => `${thing.id} ${form}`),
    );
    expect(strays).toEqual([]);
  });

  it('own a form alone: what two claim is weak in all but one at most', () => {
    const clashes = [...owners]
      .filter(([, { sure }]) => sure.length > 1)
      .map(([form, { sure }]) => `${form}: ${sure.map(({ id }) => id).join(' ')}`);
    expect(clashes).toEqual([]);
  });

  it('claim no single character surely', () => {
    expect([...owners].filter(([form, { sure }]) => form.length === 1 && sure.length > 0).map(([form]) => form)).toEqual([]);
  });

  it.each([
    'GRU',
    'IRA',
    '启明',
    'Will',
    'Play',
    'Royal',
    'Black',
    'Medusa',
    'Target',
    'Square',
    'Hive',
    'Fog',
    'Chaos',
    'Orange',
    'Shell',
    'Gap',
    'Box',
    'Signal',
    'Edge',
    'Go',
    'Rust',
    'Swift',
    'Word',
    'Office',
    'Meta',
    '司法部',
    '国务院',
    '国会',
    '财政部',
    '理想',
    '荣耀',
    '现代',
    '字节',
    'NCSC',
    'MAS',
    'FIRST',
    'Nature',
    'Science',
    'Time',
    'X',
    '美',
    '中',
    '以',
  ])('%s is nobody’s without a context', (form) => {
    expect(owners.get(fold(form))?.sure.map(({ id }) => id) ?? []).toEqual([]);
  });

  it('claim no ordinary English word surely', () => {
    const words = [...owners].filter(
      ([form, { sure }]) =>
        !hasHan(form) &&
        sure.some(({ type }) => type !== 'place') &&
        !NAMES_ALL_THE_SAME.has(form) &&
        englishWords()
          .get(form)
          .some((sense) => sense.part !== 'noun' || sense.number === 'singular'),
    );
    expect(words.map(([form, { sure }]) => `${form}: ${sure.map(({ id }) => id).join(' ')}`)).toEqual([]);
  });
});

describe('words', () => {
  it('are many', () => {
    expect(nouns.length).toBeGreaterThan(2000);
    expect(verbs.length).toBeGreaterThan(900);
  });

  it('stand once: no two records lead with the same words of both languages, a doubtful reading beside a sure one aside', () => {
    const repeated = (keys: readonly string[]): string[] => keys.filter((key, i) => keys.indexOf(key) !== i);
    const nounKeys = nouns.filter(({ weak }) => !weak).map(({ zh, en, kind, number }) => `${zh[0]} ${en[0]} ${kind} ${number}`);
    const verbKeys = verbs.map(({ zh, en, valency, with: link }) => `${zh[0]} ${en[0]} ${valency} ${link?.zh ?? ''}`);
    expect([repeated(nounKeys), repeated(verbKeys)]).toEqual([[], []]);
  });
});
