import type { Story } from '../../model/index.js';
import { label } from './bilingual.js';
import { daysBetween, later } from './day.js';

const WIDTH = 560;
const HEIGHT = 120;
const BOTTOM = 22;
const LEFT = 26;
/** More days than this would make bars too thin to tell apart. */
const MOST_DAYS = 45;
const LEAST_ARTICLES = 4;

type Tongue = 'zh' | 'en' | 'xx';
const TONGUES: readonly (readonly [Tongue, zh: string, en: string])[] = [
  ['zh', '中文', 'Chinese'],
  ['en', '英文', 'English'],
  ['xx', '其他语言', 'other languages'],
];
const tongueOf = (lang: string): Tongue => (lang === 'zh' || lang === 'en' ? lang : 'xx');

interface Column {
  readonly day: string;
  readonly counts: Readonly<Record<Tongue, number>>;
  readonly total: number;
}

/** Articles of a story by day and language; empty where a handful of articles or a single day says nothing over time. */
function columnsOf(story: Story): Column[] {
  const dated = story.articles.flatMap(({ published, lang }) =>
    published === null ? [] : [{ day: published.slice(0, 10), tongue: tongueOf(lang) }],
  );
  const days = dated.map(({ day }) => day).sort();
  const [first] = days;
  const last = days.at(-1);
  if (dated.length < LEAST_ARTICLES || first === undefined || last === undefined || first === last) return [];
  const length = daysBetween(first, last) + 1;
  if (length > MOST_DAYS) return [];
  return Array.from({ length }, (_, at) => {
    const day = later(first, at);
    const own = dated.filter((one) => one.day === day);
    const count = (tongue: Tongue) => own.filter((one) => one.tongue === tongue).length;
    return { day, counts: { zh: count('zh'), en: count('en'), xx: count('xx') }, total: own.length };
  });
}

/** Articles over time as bars, with the same in words; '' where it says nothing. */
export function coverageChart(story: Story): string {
  const columns = columnsOf(story);
  if (columns.length === 0) return '';
  const most = Math.max(...columns.map(({ total }) => total));
  const step = Math.min(90, (WIDTH - LEFT) / columns.length);
  const width = Math.min(36, step * 0.7);
  const unit = (HEIGHT - BOTTOM - 16) / most;
  const every = Math.ceil(46 / step);
  const bars = columns.map(({ day, counts, total }, at) => {
    const x = LEFT + at * step + (step - width) / 2;
    let y = HEIGHT - BOTTOM;
    const parts = TONGUES.flatMap(([tongue]) => {
      const height = counts[tongue] * unit;
      if (height === 0) return [];
      y -= height;
      return [
        `<rect class="bar ${tongue}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"/>`,
      ];
    });
    const middle = (x + width / 2).toFixed(1);
    const sum = total === 0 ? '' : `<text x="${middle}" y="${(y - 4).toFixed(1)}" text-anchor="middle">${total}</text>`;
    const name = at % every === 0 ? `<text x="${middle}" y="${HEIGHT - 6}" text-anchor="middle">${day.slice(5)}</text>` : '';
    return parts.join('') + sum + name;
  });
  const told = TONGUES.filter(([tongue]) => columns.some(({ counts }) => counts[tongue] > 0));
  const key = told.map(([tongue, zh, en]) => `<i class="${tongue}"></i>${label(zh, en)}`).join('');
  const words = columns.filter(({ total }) => total > 0).map(({ day, total }) => [`${day} ${total} 篇`, `${day}: ${total}`] as const);
  const zh = `每日报道数：${words.map(([han]) => han).join('，')}。`;
  const en = `Articles a day: ${words.map(([, latin]) => latin).join(', ')}.`;
  return `<figure><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${zh} ${en}"><line class="axis" x1="${LEFT}" y1="${HEIGHT - BOTTOM}" x2="${WIDTH}" y2="${HEIGHT - BOTTOM}"/>${bars.join('')}</svg>
<figcaption><span class="key" aria-hidden="true">${key}</span><span class="vh">${label(zh, en)}</span></figcaption></figure>`;
}
