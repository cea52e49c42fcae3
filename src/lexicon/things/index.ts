import type { Thing } from '../record.js';

export const things: readonly Thing[] = [];
