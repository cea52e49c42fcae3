/** Question words that open what is known, said or asked, and the Chinese adverb of each. */
export const wonders: Readonly<Record<string, string>> = { how: '如何', why: '为何', where: '在何处' };
/** Question words that stand for who acts or what is acted on. */
export const unknowns: Readonly<Record<string, string>> = { who: '谁', what: '什么' };

/** Openings that say how sure what follows is: it is unclear whether …. `asks`: what follows is a question. */
const SURE: Readonly<Record<string, { readonly zh: string; readonly asks?: true }>> = {
  unclear: { zh: '尚不清楚', asks: true },
  unknown: { zh: '尚不清楚', asks: true },
  'not clear': { zh: '尚不清楚', asks: true },
  'not known': { zh: '尚不清楚', asks: true },
  'not immediately clear': { zh: '尚不清楚', asks: true },
  'not yet clear': { zh: '尚不清楚', asks: true },
  'currently unclear': { zh: '目前尚不清楚', asks: true },
  'currently not known': { zh: '目前尚不清楚', asks: true },
  'currently unknown': { zh: '目前尚不清楚', asks: true },
  possible: { zh: '可能' },
  likely: { zh: '很可能' },
  believed: { zh: '据信' },
  thought: { zh: '据信' },
  assessed: { zh: '据评估' },
  suspected: { zh: '据推测' },
  assumed: { zh: '据推测' },
  estimated: { zh: '据估计' },
  alleged: { zh: '据称' },
  reported: { zh: '据报道' },
  understood: { zh: '据了解' },
  clear: { zh: '显然' },
};
const IT = ['it is', "it's", 'it was', 'it remains', 'it has been', "it's been"];

export const impersonals: Readonly<Record<string, { readonly zh: string; readonly asks?: true }>> = {
  ...Object.fromEntries(IT.flatMap((it) => Object.entries(SURE).map(([word, found]) => [`${it} ${word}`, found]))),
  "it isn't clear": { zh: '尚不清楚', asks: true },
  "it wasn't clear": { zh: '尚不清楚', asks: true },
  'it appears': { zh: '似乎' },
  "what's clear is": { zh: '显然' },
  "what's evident is": { zh: '显然' },
  'what is clear is': { zh: '显然' },
  'it seems': { zh: '似乎' },
};
