import { fold, foldCase } from '../text/fold.js';
import { hasHan } from '../text/script.js';
import { type FormIndex, indexForms } from './forms.js';
import type { Thing } from './record.js';
import { things } from './things/index.js';

/** One form of one thing. */
export interface Name {
  readonly thing: Thing;
  /** As the termbase spells it, widths and traditional characters folded, case kept. */
  readonly form: string;
  /** It means other things too and counts only where the context supports it. */
  readonly weak: boolean;
  /** It is matched only in its own case: short Latin forms and acronyms, which are words or syllables in lower case. */
  readonly exact: boolean;
  /** The form is the English adjective of a place. */
  readonly adjective: boolean;
}

const SHORT = 4;

/** `IRA` and `Akira` differ: an acronym or a Latin form of four letters and fewer has to stand as it is spelled. */
function wantsCase(form: string): boolean {
  if (hasHan(form)) return false;
  return form.length <= SHORT || (form.length <= SHORT + 2 && form === form.toUpperCase());
}

/** All forms of a thing, each once. */
export function formsOf(thing: Thing): readonly string[] {
  const adjective = thing.type === 'place' ? thing.adjective : undefined;
  return [...new Set([thing.zh, thing.en, ...(thing.also ?? []), adjective].filter((form): form is string => !!form))];
}

const folded = new WeakMap<Thing, readonly string[]>();

/** The forms of a thing folded, in their order. The gate asks for those of the same few things again and again. */
export function foldedForms(thing: Thing): readonly string[] {
  let known = folded.get(thing);
  if (!known) {
    known = formsOf(thing).map(fold);
    folded.set(thing, known);
  }
  return known;
}

const SEAM = /(?<=[\u3400-\u9fff])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[\u3400-\u9fff])/g;
const JOINED = 8;

/** Other ways to set the same form: 36 氪, 奇安信 CERT; CobaltStrike, Agent-Tesla. */
function settings(thing: Thing, form: string): string[] {
  if (hasHan(form)) return form.search(SEAM) >= 0 ? [form.replace(SEAM, ' ')] : [];
  if (!/[ -]/.test(form) || thing.type === 'org' || thing.type === 'person' || thing.type === 'place' || thing.type === 'law') return [];
  const joined = form.replace(/[ -]/g, '');
  const others = [
    form.replace(/-/g, ' '),
    form.replace(/ /g, '-'),
    ...(joined.length >= JOINED && /^[A-Za-z]+$/.test(joined) ? [joined] : []),
  ];
  return others.filter((other) => other !== form);
}

function* entries(of: readonly Thing[]): Generator<[string, Name]> {
  const spelled = new Set(of.flatMap((thing) => formsOf(thing).map(fold)));
  for (const thing of of) {
    const weak = new Set(thing.weak?.map(fold));
    for (const form of formsOf(thing)) {
      for (const other of settings(thing, form)) {
        const folded = fold(other);
        if (!spelled.has(folded))
          yield [folded, { thing, form: foldCase(other), weak: weak.has(fold(form)), exact: false, adjective: false }];
      }
    }
  }
  yield* asSpelled(of);
}

function* asSpelled(of: readonly Thing[]): Generator<[string, Name]> {
  for (const thing of of) {
    const weak = new Set(thing.weak?.map(fold));
    for (const spelled of formsOf(thing)) {
      const folded = fold(spelled);
      yield [
        folded,
        {
          thing,
          form: foldCase(spelled),
          weak: weak.has(folded),
          exact: wantsCase(spelled),
          adjective: thing.type === 'place' && spelled === thing.adjective,
        },
      ];
    }
  }
}

export function indexNames(of: readonly Thing[]): FormIndex<Name> {
  return indexForms(entries(of));
}

let index: FormIndex<Name> | null = null;

/** All names of the termbase by folded form; built at the first call. */
export function names(): FormIndex<Name> {
  index ??= indexNames(things);
  return index;
}
