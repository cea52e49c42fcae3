import type { ModelReport } from '../../batch/model/report.js';
import { printable } from '../printable.js';

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** What asking a model came to, for the closing table. */
export function modelLines(report: ModelReport): string[] {
  const { model, endpoint, articles, requests, cached, tokens, usd, estimated, stopped, batches, faults } = report;
  const kept = articles.kept > 0 ? `, ${articles.kept} stand from earlier runs` : '';
  const waiting = articles.waiting > 0 ? `, ${articles.waiting} wait for a batch (by rules until then)` : '';
  const cost = usd === null ? '' : `, ${usd.toFixed(4)} US dollars`;
  const about = estimated ? 'about ' : '';
  const kinds = new Map<string, number>();
  for (const { fault, did } of faults) {
    const name = `${fault} (${did})`;
    kinds.set(name, (kinds.get(name) ?? 0) + 1);
  }
  return [
    `${printable(model)} at ${endpoint}: ${articles.llm} briefs by the model, ${articles.mixed} by it and the rules, ${articles.rules} by rules alone${kept}${waiting}.`,
    `${plural(requests, 'request')}, ${plural(cached, 'answer')} from the store, ${about}${tokens.input} tokens in and ${tokens.output} out${cost}.`,
    ...(kinds.size > 0 ? [`Faults: ${[...kinds].map(([name, n]) => `${name} ${n}`).join(', ')}; each stands in report.json.`] : []),
    ...(stopped
      ? [
          `Asking ended early: ${printable(stopped.message || stopped.fault)}. The rest is written by rules; the same command again asks on.`,
        ]
      : []),
    ...batches.map(
      ({ id, status, requests: n }) =>
        `Batch ${printable(id)}: ${printable(status)}, ${plural(n, 'question')}. The same command again collects it.`,
    ),
  ];
}
