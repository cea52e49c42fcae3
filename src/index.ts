/**
 * What other programs may call. Nothing here opens a file or the network: bytes or text in, records out, the same for the same input.
 *
 *     import { summarize, type Brief } from 'jianbao';
 *     const brief: Brief = summarize('2024/07/16/a.md', await readFile('a.md'));
 */
export type { Derivation } from './derive/index.js';
export type { Extraction } from './extract/index.js';
export type * from './model/index.js';
export { type Analysis, analyse, extractText as extract, summarize, type TextOptions } from './pipeline.js';
export type { Mentions } from './publish/mentions.js';
export { read } from './read/index.js';
