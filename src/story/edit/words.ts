import type { Bilingual, Brief, CheckIssue, Edit, Said, Story } from '../../model/index.js';
import { type EditGate, openEditGate } from './gate.js';

type Side = { readonly zh?: string; readonly en?: string };
const LANGUAGES = ['zh', 'en'] as const;

const sides = (edited: Side): Bilingual => ({ zh: edited.zh ?? null, en: edited.en ?? null });
const fields = (name: string, edited: Side | undefined): string[] =>
  LANGUAGES.flatMap((lang) => (edited?.[lang] === undefined ? [] : [`${name}.${lang}`]));

/** An editor's summary before the sentences of the side that was left as it is. */
function sentencesWith<T extends Said>(edited: Side, own: T, before: readonly T[]): T[] {
  const kept = before
    .map((one) => ({ ...one, zh: edited.zh === undefined ? one.zh : null, en: edited.en === undefined ? one.en : null }))
    .filter(({ zh, en }) => zh !== null || en !== null);
  return [{ ...own, ...sides(edited), facts: [], evidence: [], by: 'editor' }, ...kept];
}

const NO_SENTENCE: Said = { zh: null, en: null, facts: [], evidence: [], by: 'editor' };

function judged(edit: Edit, gate: EditGate): CheckIssue[] {
  const { headline, summary, note } = edit;
  const said = [
    ['title', headline],
    ['summary', summary],
    ['note', note],
  ] as const;
  return said.flatMap(([where, words]) => (words ? gate(sides(words), where) : []));
}

/** A brief with an editor's words. */
export function editedBrief(brief: Brief, edit: Edit): Brief {
  const edited = [...fields('headline', edit.headline), ...fields('summary', edit.summary), ...(edit.category ? ['category'] : [])];
  if (edited.length === 0) return brief;
  const issues = [...brief.checks.issues, ...judged({ ...edit, note: {} }, openEditGate([brief]))];
  const summary: Brief['summary'] = edit.summary
    ? {
        zh: edit.summary.zh ?? brief.summary?.zh ?? null,
        en: edit.summary.en ?? brief.summary?.en ?? null,
        sentences: sentencesWith(edit.summary, NO_SENTENCE, brief.summary?.sentences ?? []),
      }
    : brief.summary;
  return {
    ...brief,
    title: { ...brief.title, ...edit.headline },
    summary,
    category: edit.category ?? brief.category,
    checks: { verified: brief.checks.verified && issues.every(({ action }) => action !== 'reported'), issues },
    edited,
  };
}

const DEEDS = ['category', 'hide', 'pin', 'withdraw', 'merge', 'split'] as const;

/** A story with what an editor said of it. `briefs` are its own, the leading one first. */
export function editedStory(story: Story, edit: Edit, briefs: readonly Brief[]): Story {
  const deeds = DEEDS.filter((field) => Boolean(edit[field]));
  const edited = [...fields('headline', edit.headline), ...fields('summary', edit.summary), ...fields('note', edit.note), ...deeds];
  if (edited.length === 0) return story;
  const [lead] = briefs;
  const checks = edit.headline || edit.summary || edit.note ? judged(edit, openEditGate(briefs)) : [];
  const own = { ...NO_SENTENCE, brief: lead?.id ?? story.id, also: [] };
  const summary: Story['summary'] = edit.summary
    ? {
        zh: edit.summary.zh ?? story.summary?.zh ?? null,
        en: edit.summary.en ?? story.summary?.en ?? null,
        sentences: sentencesWith(edit.summary, own, story.summary?.sentences ?? []),
      }
    : story.summary;
  return {
    ...story,
    title: { ...story.title, ...edit.headline },
    summary,
    category: edit.category ?? story.category,
    edited: [...new Set([...(story.edited ?? []), ...edited])],
    ...(edit.day === undefined ? {} : { edited_on: edit.day }),
    ...(edit.note ? { note: sides(edit.note) } : {}),
    ...(edit.pin ? { pinned: true as const } : {}),
    ...(edit.hide ? { hidden: true as const } : {}),
    ...(edit.withdraw ? { withdrawn: true as const } : {}),
    ...(checks.length + (story.checks?.length ?? 0) === 0 ? {} : { checks: [...(story.checks ?? []), ...checks] }),
  };
}
