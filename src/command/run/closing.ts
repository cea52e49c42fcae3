import type { Report } from '../../batch/report.js';
import { modelLines } from '../model/told.js';
import { printable } from '../printable.js';

const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(' · ');

/** Seconds as a reader takes them in: 8 s, 3 min 20 s. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return milliseconds < 9_950 ? `${(milliseconds / 1000).toFixed(1)} s` : `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** What a run says at its end. */
export function closing(report: Report, out: string, milliseconds: number): string {
  const { counts, statuses, stories, gate } = report;
  const { complete, truncated, empty, blocked, deleted } = statuses;
  const rows: (readonly [string, number | string, string])[] = [
    ['with text', complete + truncated, counted({ whole: complete, 'cut by the fetch': truncated })],
    ['without', empty + blocked + deleted, counted({ empty, blocked, deleted })],
    ['stories', stories, ''],
    ['gate', Object.values(gate).reduce((a, b) => a + b, 0), Object.keys(gate).length > 0 ? counted(gate) : 'held nothing back'],
    ['time', duration(milliseconds), `${(counts.read / Math.max(0.001, milliseconds / 1000)).toFixed(1)} files a second`],
  ];
  const wide = Math.max(...rows.map(([name]) => name.length));
  const right = Math.max(...rows.map(([, value]) => String(value).length));
  return [
    `Read ${counts.read} files: ${counts.written} briefs written, ${counts.unchanged} unchanged, ${counts.duplicate} copies of others, ${counts.failed} failed.`,
    ...rows.map(([name, value, detail]) => `  ${name.padEnd(wide)}  ${String(value).padStart(right)}  ${detail}`.trimEnd()),
    printable(`Look at ${out}/index.html (the latest day, both languages), ${out}/feed.json (for feed readers), ${out}/briefs (one JSON`),
    printable(`an article) and ${out}/report.json (what became of each file).`),
    ...(report.model ? modelLines(report.model) : []),
    ...(report.interrupted ? ['Interrupted: what was in hand is written; the same command again finishes the job.'] : []),
    '',
  ].join('\n');
}
