/**
 * What other programs may call. Nothing here opens a file or the network: bytes or text in, records out, the same for the same input.
 *
 *     import { summarize, type Brief } from 'jianbao';
 *     const brief: Brief = summarize('2024/07/16/a.md', await readFile('a.md'));
 *
 * What a run wrote is read with its types, and checked with `schemas` where it comes from afar:
 *
 *     const story = JSON.parse(await readFile('out/stories/2024/07/13/8721d9e6c130f7c3.json', 'utf8')) as Story;
 *     const { items } = (await (await fetch('https://example.com/news/feed.en.json')).json()) as JsonFeed;
 */
export type { Report } from './batch/report.js';
export type { Derivation } from './derive/index.js';
export type { Extraction } from './extract/index.js';
export type * from './model/index.js';
export { type Analysis, analyse, extractText as extract, summarize, type TextOptions } from './pipeline.js';
export type { Mentions } from './publish/mentions.js';
export { schemas } from './publish/schema.js';
export { read } from './read/index.js';
