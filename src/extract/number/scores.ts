import { type DimensionRule, rangeOf } from './dimension.js';

const OUT_OF_TEN = /^ ?(?:\/ ?10(?:\.0)?(?!\d)|out of (?:a (?:maximum|possible) (?:of )?)?(?:10(?:\.0)?|ten)(?!\d))/;
/** What announces a score; anchored behind the keyword so that a long text costs nothing. */
const CUE =
  /(?:cvss(?:[ :]?v?[234](?:\.[01x])?)?|epss)(?: ?(?:base|基础|基本|v[234](?:\.\d)?))?[ ]?(?:scores?|severity|ratings?|评分|得分|分数|分值|分|评级)?(?: (?:of|is|was|as|rating))?(?: up to| a| an)?[\s:：(=]{0,3}(?:均|分别|最高)?(?:为|是|达到?|高达|约)?[\s:：]{0,2}$|(?:评分|得分|基础分|分数|分值)(?:均|分别|最高)?(?:为|是|达到?|高达)?[\s:：(]{0,3}$|(?:severity|base|vulnerability|risk|criticality) (?:score|rating)s?(?: of|:| is| was| as|,)?(?: up to)? ?(?:a )?$|(?:rated|scored|scores?|scoring) (?:as )?(?:an? )?$/;
const VERSION = /^(?:[234]|2\.0|3\.0|3\.1|4\.0)$/;

const score: DimensionRule = {
  name: 'score',
  read: (place) => {
    const { numeral, before, after, input } = place;
    if (numeral.scaled || numeral.value > 10 || !numeral.digits || numeral.approx === 'some' || /满分(?:为|是)? ?$/.test(before))
      return null;
    const outOfTen = OUT_OF_TEN.exec(after);
    const cue = CUE.exec(before);
    const behind = /^ ?分(?![钟之享析别支类布为成])/.exec(after);
    const graded = behind && /cvss|漏洞|评分|危/.test(before + after);
    if (!outOfTen && !cue && !graded) return null;
    // Rated 5 stars; scores of people are a number word.
    if (cue && /^(?:rated|scor)/.test(cue[0]) && !outOfTen && !/cvss|severity/.test(before + after)) return null;
    // CVSS 3.1 names the scale; its score comes after it, and the vector behind a colon.
    if (
      cue &&
      /cvss[ :]?v?\s?$/.test(before) &&
      VERSION.test(numeral.digits) &&
      /^(?: ?(?:分|评|基|base|score|vector|得分|严重|severity)|[/:])/.test(after)
    )
      return null;
    if (/cvss ?v$|-cvss-$/.test(before)) return null;
    const cvss = /cvss|评分|severity|分/.test(before + after);
    const front =
      cue &&
      /^(?:cvss|epss|评分|得分)/.test(cue[0]) &&
      !input.text.slice(place.numeral.start - cue[0].length, place.numeral.start).includes('\n')
        ? cue[0].length
        : 0;
    return { kind: 'score', ...rangeOf(place), unit: cvss ? 'CVSS' : '分', front, back: outOfTen?.[0].length ?? behind?.[0].length ?? 0 };
  },
};

export const scoreRules: readonly DimensionRule[] = [score];
