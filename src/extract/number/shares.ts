import { type DimensionRule, rangeOf } from './dimension.js';
import { hanNumber } from './numeral-zh.js';

const PERCENT = /^ ?(?:%|percent(?![a-z])|per ?cent(?![a-z])|pct(?![a-z.]))/;

const percent: DimensionRule = {
  name: 'percent',
  read: (place) => {
    const match = PERCENT.exec(place.after);
    if (!match) return null;
    const rest = place.after.slice(match[0].length);
    // %20 and %2f behind digits are bytes of an address; 30%个百分点 does not occur, 2% points does.
    if (/^(?:20|2f|3a|3d|26|0a|u[0-9a-f])/.test(rest)) return null;
    if (/^ ?(?:percentage )?points?(?![a-z])/.test(rest)) return null;
    return { kind: 'percent', ...rangeOf(place), unit: '%', front: 0, back: match[0].length };
  },
};

/** 6.77‰ is a ratio of 0.00677. */
const permille: DimensionRule = {
  name: 'permille',
  read: (place) =>
    /^ ?‰/.test(place.after) ? { kind: 'ratio', ...rangeOf(place, 1e-3), unit: '', front: 0, back: place.after.indexOf('‰') + 1 } : null,
};

const points: DimensionRule = {
  name: 'percentage-points',
  read: (place) => {
    const match = /^ ?(?:个?百分点|percentage points?(?![a-z])|% points?(?![a-z])|pct\.? points?)/.exec(place.after);
    return match && { kind: 'points', ...rangeOf(place), unit: '百分点', front: 0, back: match[0].length };
  },
};

/** 四成, 四成五, 九成半, 三成多; 成功 and its like are other words. */
const tenths: DimensionRule = {
  name: 'tenths',
  read: (place) => {
    const match =
      /^ ?成(?<more>[一二三四五六七八九半](?![个家名次年月天项条种台]))?(?<tail>[多余])?(?![为立功员就长效果本分交熟都人品名百千衣对型套像语因])/.exec(
        place.after,
      );
    const { numeral, upper } = place;
    if (!match || !Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > 10 || numeral.scaled) return null;
    const more = match.groups?.more;
    const part = more === '半' ? 5 : more ? hanNumber(more) : 0;
    const max = upper?.value ?? numeral.max;
    return {
      kind: 'percent',
      value: numeral.value * 10 + (max === undefined ? part : 0),
      ...(max === undefined ? {} : { max: max * 10 + part }),
      unit: '%',
      front: 0,
      back: match[0].length,
      ...(match.groups?.tail ? { approx: 'over' as const } : {}),
    };
  },
};

export const shareRules: readonly DimensionRule[] = [percent, points, permille, tenths];
