import { DRAFT, list, maybe, oneOf, record, type Schema, status, text } from './shapes.js';

const total: Schema = { type: 'integer', minimum: 0 };
/** What became of a run. */
export const report: Schema = {
  $schema: DRAFT,
  title: 'jianbao report',
  type: 'object',
  properties: {
    counts: record({ read: total, written: total, unchanged: total, duplicate: total, failed: total }),
    statuses: record({ complete: total, truncated: total, empty: total, blocked: total, deleted: total }),
    edits: list(record({ id: text, message: text })),
    files: list(
      record({ path: text, outcome: oneOf('written', 'unchanged', 'duplicate', 'failed'), status: maybe(status), reason: maybe(text) }),
    ),
  },
  required: ['counts', 'statuses', 'files'],
};
