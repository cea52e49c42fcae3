import { chineseMarkers, type Marker, westernMarkers } from './markers.js';
import { drop, type Line, type Page, type Reasons } from './page.js';

const markers = [...chineseMarkers, ...westernMarkers];
/** The longest section that one marker opens, in lines. */
const LONGEST_SECTION = 60;
const ADDRESS = /https?:\/\/|^(?:\[?\d{1,2}\]?[.、)]? ?)?(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/;
const CITATION = /^\[\d{1,3}\]|^\d{1,3}[.、] ?\S|et al\.|\(\d{4}\)|\b(?:19|20)\d\d\b|arxiv|doi/i;

/** The marker that a line is, given how much running text came before it. */
function markerOf(line: Line, proseBefore: number, extra: readonly Marker[]): Marker | null {
  if (line.candidate.block.type === 'code') return null;
  for (const marker of extra) {
    if (line.size > (marker.longest ?? 80)) continue;
    if (marker.where === 'head' ? proseBefore > 0 : marker.where === 'tail' && proseBefore === 0) continue;
    // A table's cells hold data, whatever they look like; only its source's own rules know better.
    if (line.candidate.block.type === 'cell' && marker.scope === 'rest' && markers.includes(marker)) continue;
    if (marker.pattern.test(line.bare)) return marker;
  }
  return null;
}

/** Whether a line still belongs to the section that a marker opened. */
function belongs(line: Line, reason: string, proseAfter: number, proseTotal: number): boolean {
  const { type } = line.candidate.block;
  if (line.share >= 0.5 || line.bare === '') return true;
  if (type === 'code') return false;
  if (reason === 'references') {
    if (ADDRESS.test(line.bare) && line.text.replace(/https?:\/\/\S+/g, '').length < 120) return true;
    return type !== 'heading' && proseAfter < 0.3 * proseTotal && CITATION.test(line.text);
  }
  if (type === 'heading') return false;
  return line.prose === 0 && line.size < 120 && !/[:：]$/.test(line.text);
}

/**
 * Names the lines that say what they are, and with them the sections they open. A tail (`rest`) counts only while it holds less running
 * text than came before it; comments hold any amount. Says whether a tail was found.
 */
export function dropMarked(page: Page, reasons: Reasons, start: number, extra: readonly Marker[]): boolean {
  const { lines } = page;
  const known = [...extra, ...markers];
  const total = lines.reduce((sum, line, index) => sum + (index >= start && !reasons[index] ? line.weight : 0), 0);
  let before = 0;
  for (let i = start; i < lines.length; i++) {
    const line = lines[i];
    if (!line || reasons[i]) continue;
    const marker = markerOf(line, before, known);
    // `Related: ` before a whole sentence of the article's own.
    const sentence = marker?.reason === 'related' && line.prose > 0 && line.share < 0.3;
    if (!marker || sentence) {
      before += line.weight;
      continue;
    }
    reasons[i] = marker.reason;
    if (marker.scope === 'rest') {
      const after = total - before - line.weight;
      if (marker.reason !== 'comments' && after > Math.max(before, 400)) continue;
      // What follows a reprint or source line is the site's own: only the line itself tells where the text comes from.
      drop(
        reasons,
        i + 1,
        lines.length,
        marker.reason.endsWith('-notice') || marker.reason.endsWith('-note') ? 'site-tail' : marker.reason,
      );
      return true;
    }
    if (marker.scope === 'line') continue;
    let after = total - before - line.weight;
    for (let j = i + 1; j < Math.min(lines.length, i + LONGEST_SECTION); j++) {
      const next = lines[j];
      if (!next || reasons[j]) break;
      after -= next.weight;
      if (!belongs(next, marker.reason, after, total)) break;
      const other = markerOf(next, before, known);
      if (other && other.reason !== marker.reason && other.scope !== 'line') break;
      reasons[j] = other?.reason ?? marker.reason;
    }
  }
  return false;
}
