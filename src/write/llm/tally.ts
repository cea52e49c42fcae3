import type { Usage } from './client.js';
import type { FaultRow } from './fault.js';

/** US dollars for a million tokens. */
export interface Prices {
  readonly input: number;
  readonly output: number;
}

/** What a run may use up; null is no limit. */
export interface Budget {
  readonly tokens: number | null;
  readonly usd: number | null;
}

/** What asking came to, as the report has it. */
export interface Totals {
  readonly requests: number;
  /** Requests that brought an answer, of use or not: those that are paid. */
  readonly answers: number;
  readonly cached: number;
  readonly tokens: Usage;
  /** Whether some answers came without a count and theirs is reckoned from their length. */
  readonly estimated: boolean;
  /** Null where no prices are known. */
  readonly usd: number | null;
  readonly faults: readonly FaultRow[];
}

/** Tokens of a text, rather too many than too few: a Han character is about one, three Latin letters another. */
export function tokensOf(text: string): number {
  const han = text.match(/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/g)?.length ?? 0;
  return Math.ceil(han * 1.2 + (text.length - han) / 3);
}

/** Counts what was asked, and keeps a run within its budget: what is being asked counts as if it took all that it may. */
export interface Tally {
  /** Sets tokens aside for a request; false where that would go beyond the budget. */
  readonly reserve: (usage: Usage) => boolean;
  /** A request ended: what was set aside is freed and what it took is counted, null where it brought no answer. */
  readonly settle: (reserved: Usage, used: Usage | null, counted: boolean) => void;
  /** Whether something is set aside: a budget that is too small now may do when that has ended. */
  readonly busy: () => boolean;
  readonly hit: () => void;
  readonly fault: (row: FaultRow) => void;
  readonly totals: () => Totals;
  /** The fault that ended the asking, or null. */
  readonly stopped: () => FaultRow | null;
}

export function openTally(prices: Prices | null, budget: Budget, factor = 1): Tally {
  let [requests, answers, cached, estimated] = [0, 0, 0, false];
  const spent = { input: 0, output: 0 };
  const aside = { input: 0, output: 0 };
  const faults: FaultRow[] = [];
  const cost = (usage: Usage): number | null =>
    prices ? (factor * (usage.input * prices.input + usage.output * prices.output)) / 1e6 : null;
  return {
    reserve: (usage) => {
      const next = { input: spent.input + aside.input + usage.input, output: spent.output + aside.output + usage.output };
      if (budget.tokens !== null && next.input + next.output > budget.tokens) return false;
      if (budget.usd !== null && (cost(next) ?? 0) > budget.usd) return false;
      aside.input += usage.input;
      aside.output += usage.output;
      return true;
    },
    settle: (reserved, used, counted) => {
      requests++;
      aside.input -= reserved.input;
      aside.output -= reserved.output;
      if (!used) return;
      answers++;
      estimated ||= !counted;
      spent.input += used.input;
      spent.output += used.output;
    },
    busy: () => aside.input + aside.output > 0,
    hit: () => {
      cached++;
    },
    fault: (row) => faults.push(row),
    stopped: () => faults.find(({ did }) => did === 'stopped asking') ?? null,
    totals: () => {
      const usd = cost(spent);
      return {
        requests,
        answers,
        cached,
        tokens: { ...spent },
        estimated,
        usd: usd === null ? null : Math.round(usd * 1e6) / 1e6,
        faults: [...faults].sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : (a.path ?? '') > (b.path ?? '') ? 1 : 0)),
      };
    },
  };
}
