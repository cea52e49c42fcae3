import { escapeHtml } from '../escape.js';
import { label, summaryPair } from '../page/bilingual.js';
import { categoryHtml, conflictsHtml, coverageHtml, figureHtml, hasText, titleHtml, untoldConflicts } from '../page/parts.js';
import { noteHtml, standingHtml } from '../page/standing.js';
import type { Gist } from '../telling.js';
import { strikingFigures } from './rank.js';

const FIGURES_SHOWN = 3;
const OUTLETS_SHOWN = 5;

const maybe = (text: string | null | undefined): string | null => (text ? escapeHtml(text) : null);

/** Who tells it, by name. */
function outletsHtml({ story }: Gist): string {
  const names = [...new Set(story.articles.flatMap(({ source }) => source ?? []))];
  const more = names.length - OUTLETS_SHOWN;
  const shown = names.slice(0, OUTLETS_SHOWN).map((name) => `<bdi>${escapeHtml(name)}</bdi>`);
  return shown.length === 0 ? '' : `<p class="meta from">${shown.join(' / ')}${more > 0 ? ` + ${more}` : ''}</p>`;
}

function saidHtml(telling: Gist): string {
  const { story } = telling;
  const figures = strikingFigures(telling, FIGURES_SHOWN).map((figure) => `<li>${figureHtml(figure)}</li>`);
  const list = figures.length === 0 ? '' : `<ul class="figs">${figures.join('')}</ul>`;
  return `${summaryPair({ zh: maybe(story.summary?.zh), en: maybe(story.summary?.en) }, hasText(telling))}
${conflictsHtml(untoldConflicts(story))}${list}`;
}

/** A story in a day's digest: what it is, both headlines, both summaries, where accounts differ, the figures that say most, and who tells it. */
export function cardHtml(telling: Gist, day: string, root: string): string {
  const { story } = telling;
  const shown = story.first?.slice(0, 4) === day.slice(0, 4) ? story.first.slice(5) : story.first;
  const since = shown && story.first !== null && story.first < day ? `<span>${label(`首见 ${shown}`, `first seen ${shown}`)}</span>` : '';
  return `<article class="story" id="s-${story.id}" data-category="${story.category}">
<p class="meta sep">${categoryHtml(story.category)}${coverageHtml(telling)}${since}${standingHtml(story)}</p>
<h2><a class="pair" href="${root}story/${story.id}.html">${titleHtml(telling)}</a></h2>
${noteHtml(story)}${story.withdrawn ? '' : saidHtml(telling)}${outletsHtml(telling)}
</article>`;
}
