/** Words that are frequent in one language and rare in the others, in lower case. */
const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to in is that for with on was are this by from have has it as be at an or not which you can will'.split(' '),
  it: 'il di che è la per un in del con una non della sono gli nel le alla dei più anche come questo delle ha si da'.split(' '),
  es: 'el de que la en los se del las por con una para es al como más su lo ha este sus fue son un y no'.split(' '),
  fr: 'le de la et les des en une du que est pour dans par sur au qui pas plus avec ce sont cette ses un aux il'.split(' '),
  de: 'der die und das den von zu mit ist des auf für im nicht ein eine dem sich als auch es werden aus bei wird sind'.split(' '),
  pt: 'o de que e do da em um para com não uma os no se na por mais as dos como mas ao das foi à são pela'.split(' '),
  nl: 'de het een van en in is dat op te zijn voor met die niet aan er om ook als bij door naar maar nog wordt'.split(' '),
  pl: 'w i na z do się nie że to jest o jak po za od przez są dla co oraz który ale był tym'.split(' '),
  tr: 've bir bu için ile olarak da de olan en çok daha gibi sonra kadar ancak'.split(' '),
};
const sets = Object.entries(STOP_WORDS).map(([code, words]) => [code, new Set(words)] as const);
/** How much of a text is looked at. */
const SAMPLE = 20_000;

/** ISO 639-1 code of a text by script and stop words, or null where there are too few letters to tell. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/\S+/g, ' ');
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const han = count(/[\u3400-\u9fff\uf900-\ufaff]/g);
  const kana = count(/[\u3041-\u30ff]/g);
  const hangul = count(/[\uac00-\ud7af]/g);
  const cyrillic = count(/[\u0400-\u04ff]/g);
  const latin = count(/[a-zA-Z\u00c0-\u024f]/g);
  const letters = han + kana + hangul + cyrillic + latin;
  if (letters < 2) return null;
  if (kana > 0.1 * (han + kana) && kana * 3 > latin * 0.3) return 'ja';
  if (hangul * 2 > latin * 0.5 && hangul > han) return 'ko';
  // One Han character says about as much as three Latin letters: a Chinese report full of names and code is Chinese.
  if (han * 3 > latin && han * 3 > cyrillic) return 'zh';
  if (cyrillic > latin * 0.5) return /[іїєґ]/i.test(sample) && !/[ыэъё]/i.test(sample) ? 'uk' : 'ru';
  const arabic = count(/[\u0600-\u06ff]/g);
  if (arabic > latin) return 'ar';
  const words = sample.toLowerCase().match(/[a-z\u00df-\u024f]+/g) ?? [];
  let best = 'en';
  let most = 1;
  for (const [code, stops] of sets) {
    const hits = words.reduce((sum, word) => sum + (stops.has(word) ? 1 : 0), 0);
    if (hits > most) [best, most] = [code, hits];
  }
  return best;
}
