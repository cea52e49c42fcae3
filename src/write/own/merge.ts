import { lowered } from './lowered.js';

/** The words that two texts open with in common, a name or noun of two characters at least that a verb can follow. */
function subject(first: string, second: string): string {
  const name = /^(?:[A-Z][\w.&’'-]*(?: ?[A-Z0-9][\w.&’'-]*){0,3}|[\u4e00-\u9fff]{2,10})/.exec(second)?.[0] ?? '';
  for (let end = name.length; end >= 2; end--) {
    const head = name.slice(0, end);
    if (
      first.startsWith(head) &&
      /^(?:已|将|还|于|在|称|表示|指出|发布|披露|证实|可|会|正|被|遭|并|曾|拒绝|未|要求|计划|通过|利用|使用)/.test(second.slice(end).trim())
    )
      return head;
  }
  return '';
}

/** Two neighbours as one sentence; where both are about one thing, the second does not name it again. */
export function merged(first: string, second: string, lang: 'zh' | 'en'): string {
  if (lang === 'en') {
    const head = first.replace(/\.$/, '');
    return /^(?:It|They|He|She) (?!(?:is|was|seems|appears|remains)\b)/.test(second)
      ? `${head}, and ${lowered(second)}`
      : `${head}; ${lowered(second)}`;
  }
  const head = first.replace(/。$/, '');
  const same = /[”」！？]$/.test(head) ? '' : subject(first, second);
  return same === '' ? `${head}；${second}` : `${head}，${second.slice(same.length).trim()}`;
}

/** A day or month without a year is read into the year that was named last: no year before it, in one sentence. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const DAY_ALONE =
  /(?<!年)(?<!\d)\d{1,2}月|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?! \d{0,2},? ?(?:19|20)\d\d)/;

/** Whether a day of the second text, told behind the first, would be read into a year that the first names. */
export function misdates(first: string, second: string): boolean {
  return YEAR.test(first) && DAY_ALONE.test(second);
}

/** A sentence that ends in a quotation, question or exclamation closes itself; one that opens with a quotation opens anew. */
export function joinable(first: string | null, second: string | null): boolean {
  return (
    first !== null &&
    second !== null &&
    !/[；;]/.test(first + second) &&
    !misdates(first, second) &&
    /[^”"」’)）][。.]$/.test(first) &&
    !/^[“"「]/.test(second)
  );
}
