const DIGITS = '〇一二三四五六七八九';

/** 二〇二四 → 2024, 十二 → 12, 廿三 → 23, 2024 → 2024; NaN where it is no small number. */
export function smallNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replace(/[零○]/g, '〇').replace(/两/g, '二').replace(/廿/g, '二十');
  if (/^[〇一二三四五六七八九]+$/.test(plain)) return Number([...plain].map((sign) => DIGITS.indexOf(sign)).join(''));
  const tens = /^([二三四五六七八九])?十([一二三四五六七八九])?$/.exec(plain);
  if (!tens) return Number.NaN;
  return (tens[1] ? DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) : 0);
}
