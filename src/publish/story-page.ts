import type { Said } from '../model/index.js';
import { escapeHtml } from './escape.js';
import { label, pair, summaryPair } from './page/bilingual.js';
import { dayPath } from './page/calendar.js';
import { coverageChart } from './page/chart.js';
import { rangeOf } from './page/day.js';
import { categoryHtml, coverageHtml, hasText, titleHtml } from './page/parts.js';
import { pageHtml } from './page/shell.js';
import { noteHtml, standingHtml } from './page/standing.js';
import type { OutFile } from './publication.js';
import type { Quotes } from './quotes.js';
import { differHtml } from './story-page/differ.js';
import { figuresHtml } from './story-page/figures.js';
import type { Material } from './story-page/members.js';
import { indicatorsHtml, namesHtml } from './story-page/names.js';
import { type Proof, proofsHtml, proofsOf, refHtml, withRefs } from './story-page/proofs.js';
import { joinedHtml, sourcesHtml } from './story-page/sources.js';
import { timelineHtml } from './story-page/timeline.js';
import { type Briefs, headline, type Language, type Telling } from './telling.js';

const ROOT = '../';

const section = (zh: string, en: string, html: string): string =>
  html === '' ? '' : `<section><h2>${label(zh, en)}</h2>${html}</section>`;

function pointsHtml(points: readonly Said[], of: (said: Said) => Proof | null): string {
  const items = (lang: Language) => {
    const own = points.flatMap((point) => {
      const said = point[lang];
      return said === null ? [] : [`<li>${escapeHtml(said)}${refHtml(of(point), lang)}</li>`];
    });
    return own.length === 0 ? null : own.join('');
  };
  return pair('ul', { zh: items('zh'), en: items('en') });
}

/** What the articles say; nothing of it where the story was taken back. */
function bodyHtml(material: Material): string {
  const { story, lead, members } = material;
  if (story.withdrawn) return '';
  const proofs = proofsOf(material);
  const told = (lang: Language) => {
    const text = story.summary?.[lang];
    return text ? withRefs(text, story.summary?.sentences ?? [], lang, proofs.of) : null;
  };
  return `<div class="lede">${summaryPair({ zh: told('zh'), en: told('en') }, hasText(material))}</div>
${differHtml(material)}
${section('要点', 'Points', pointsHtml(lead.points, proofs.of))}
${section('数字', 'Figures', figuresHtml(material))}
${section('时间线', 'Timeline', timelineHtml(members))}
${section('依据', 'Evidence', proofsHtml(proofs.list, material))}
${section('名称', 'Names', namesHtml(material))}
${section('标识', 'Identifiers', indicatorsHtml(members))}`;
}

/** `story/<id>.html`: both summaries, what each sentence rests on, figures with their sentences, timeline, names and every source. */
export function storyPage(telling: Telling, briefs: Briefs, quotes: Quotes = new Map()): OutFile {
  const { story, lead } = telling;
  const others = [...new Set(story.articles.map(({ brief }) => brief))].flatMap((id) => briefs.get(id) ?? []);
  const material: Material = { story, lead, members: [lead, ...others.filter(({ id }) => id !== lead.id)], quotes };
  const day = story.updated?.slice(0, 10);
  const back =
    day === undefined ? '' : `<p class="turn"><a href="${ROOT}${dayPath(day)}">← ${label(`${day} 简报`, `Digest of ${day}`)}</a></p>`;
  const main = `<article>
${back}
<p class="meta sep">${categoryHtml(story.category)}<time>${rangeOf(story.first, story.updated)}</time>${coverageHtml(telling)}${standingHtml(story)}</p>
<h1><span class="pair">${titleHtml(telling)}</span></h1>
${noteHtml(story)}
${bodyHtml(material)}
${section('来源', 'Sources', coverageChart(story) + sourcesHtml(material) + joinedHtml(story))}
</article>`;
  return {
    path: `story/${story.id}.html`,
    text: pageHtml({
      look: 'story',
      title: `${headline(telling, 'zh')} · 简报 jianbao`,
      description: story.withdrawn ? null : (story.summary?.zh ?? story.summary?.en ?? null),
      root: ROOT,
      home: `${ROOT}index.html`,
      main,
    }),
  };
}
