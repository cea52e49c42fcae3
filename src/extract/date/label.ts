const NAMES = 'January February March April May June July August September October November December'.split(' ');

function chinese(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

function english(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (!month) return String(year);
  return day ? `${NAMES[month - 1]} ${day}, ${year}` : `${NAMES[month - 1]} ${year}`;
}

const QUARTERS: Readonly<Record<string, number>> = { '01-01/03-31': 1, '04-01/06-30': 2, '07-01/09-30': 3, '10-01/12-31': 4 };
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const SIGNS = '一二三四';

/** A date as each language prints it: 2024年7月12日 / July 12, 2024; a whole quarter or half by its name; other ranges with both ends. */
export function dateLabel(iso: string): { zh: string; en: string } {
  const [start = '', end] = iso.split('/');
  if (!end) return { zh: chinese(start), en: english(start) };
  const year = start.slice(0, 4);
  if (year === end.slice(0, 4) && start.length === 10 && end.length === 10) {
    const span = `${start.slice(5)}/${end.slice(5)}`;
    const quarter = QUARTERS[span];
    if (quarter) return { zh: `${year}年第${SIGNS[quarter - 1]}季度`, en: `the ${ORDINALS[quarter - 1]} quarter of ${year}` };
    if (span === '01-01/06-30') return { zh: `${year}年上半年`, en: `the first half of ${year}` };
    if (span === '07-01/12-31') return { zh: `${year}年下半年`, en: `the second half of ${year}` };
    const from = english(start).replace(`, ${year}`, '');
    const sameMonth = start.slice(0, 7) === end.slice(0, 7);
    return {
      zh: `${chinese(start)}至${sameMonth ? `${Number(end.slice(8))}日` : chinese(end).slice(5)}`,
      en: sameMonth ? `${from}–${Number(end.slice(8))}, ${year}` : `${from} to ${english(end)}`,
    };
  }
  if (year === end.slice(0, 4) && start.length === 7 && end.length === 7) {
    return { zh: `${chinese(start)}至${Number(end.slice(5))}月`, en: `${NAMES[Number(start.slice(5)) - 1]} to ${english(end)}` };
  }
  return { zh: `${chinese(start)}至${chinese(end)}`, en: `${english(start)} to ${english(end)}` };
}
