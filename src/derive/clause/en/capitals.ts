import { none, type Token } from './token.js';

/** What the text calls by capitals elsewhere than at the start of a sentence. */
export interface Capitals {
  readonly inside: ReadonlySet<string>;
}

/** A headline in capitals throughout: there a capital says nothing. */
export function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.7;
}

export function capitalsOf(text: string): Capitals {
  const inside = new Set<string>();
  // A headline inside a text names nothing by its capitals either.
  for (const line of text.split('\n').filter((one) => !isTitleCase(one)))
    for (const match of line.matchAll(/[a-z0-9,] (\p{Lu}[\p{L}\p{N}.&-]*(?: \p{Lu}[\p{L}\p{N}.&-]*)*)/gu))
      for (const word of (match[1] ?? '').split(' ')) inside.add(word.replace(/\.$/, ''));
  return { inside };
}

/** China-linked, AI-assisted: the half behind the hyphen is a word. */
export const HALF = /^[\p{L}\d.&]+-[a-z]{3,}$/u;

/** A word that no list holds: a name if it is written as one, else unknown. */
export function looksLikeName(word: string, first: boolean, next: string, capitals: Capitals, titled: boolean): boolean {
  // China-linked, government-owned: the second half is a word.
  if (HALF.test(word)) return false;
  if (/[\d_]|\.\w|\w\/\w|[a-z][A-Z]|^[A-Z]{2,}/.test(word)) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  return capitals.inside.has(word) || (!titled && (!first || /^ \p{Lu}/u.test(next)));
}

const capitalized = (token: Token): boolean => /^\p{Lu}/u.test(token.text) && !token.date && !token.figure && !token.indicator;

/** Dark Angels: known words written large in the middle of a sentence name something; at its start the text must do so elsewhere. */
function isProper(last: Token, token: Token, first: number, capitals: Capitals): boolean {
  const plain = (one: Token) => capitalized(one) && !one.closed && !one.entity && /^\p{Lu}\p{Ll}+$/u.test(one.text) && !isTitle(one);
  return plain(last) && plain(token) && (last.start > first || capitals.inside.has(last.text)) && capitals.inside.has(token.text);
}

/** What somebody is called by before his name; other words for persons may be part of a name: Flow Traders, Killer Ultra. */
const TITLE =
  /^(?:(?:vice )?(?:president|chair|admiral)|director|minister|secretary|officer|chief|[a-z]{1,2}o|ciso|founder|co-founder|owner|partner|researcher|analyst|engineer|scientist|expert|consultant|advis[eo]r|spokes(?:person|man|woman)|senator|representative|congress(?:man|woman)|judge|justice|attorney|general|prosecutor|commissioner|chair(?:man|woman|person)|professor|doctor|sheriff|captain|lieutenant|colonel|sergeant|detective|inspector|agent|journalist|reporter|author|editor|governor|mayor|king|queen|prince|princess|pope|manager|head|leader|member|user|admin|administrator|developer|hacker|executive|economist|lawyer|deputy)s?$/;
const isTitle = (token: Token): boolean => TITLE.test(token.word) && token.nouns.some(({ noun }) => noun.kind === 'person');

/** Small words that stand inside names, written large there: Parents Against X. */
const INSIDE = /^(?:Against|For|Of|And|The|In|To|On|With|By|From|Without|Over|Under)$/;
/** Words that describe what follows rather than name it; at the start of a sentence a capital says nothing. */
const DESCRIBES =
  /^(?:Modern|New|Recent|Latest|Current|Popular|Major|Other|Local|Former|Early|Previous|Older|Newer|Similar|Additional|Multiple|Various|Certain|Unlike|Most|Some|Many|Several|Today|Earlier|Later|Using|Both)$/;

const isProduct = (token: Token): boolean => token.entity !== null && /^(?:product|org)$/.test(token.entity.type);

const isNameNear = (token: Token): boolean =>
  capitalized(token) && !token.closed && !isTitle(token) && !(token.entity && /^place$/.test(token.entity.type));

/** What is called by a word of code: the compact parameter. */
const CODED = /^(?:parameter|argument|variable|endpoint|subdomain|namespace|keyword)s?$/;
const COMMON =
  /^(?:url|query|input|output|request|search|command|line|configuration|config|optional|required|same|first|second|new|vulnerable|malicious|single|following|specific|certain|internal|hidden|additional|affected|function|post|get|api|public|private|remote|local|custom|default|other|environment|environmental|control|key|unsanitized)$/;

/** the compact parameter: the word is its name, and stands as it is. */
export const codeNamed = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, i) => {
    const next = tokens[i + 1];
    const alone = /^(?:the|a|an)$/.test(tokens[i - 1]?.word ?? '') && next !== undefined && CODED.test(next.word);
    const plain = /^[a-z_]+$/.test(token.text) && !COMMON.test(token.word) && !token.entity && !token.figure && !token.date;
    const { start, end, text } = token;
    return alone && plain ? { ...none, start, end, text, word: token.word, verbatim: true } : token;
  });

/** Runs of capitalized words that hold one that nothing knows are one name: Blue Yonder, Andrea Huguely; titles of persons stay words. */
export function named(tokens: readonly Token[], text: string, capitals: Capitals, titled: boolean): Token[] {
  const first = tokens[0]?.start ?? 0;
  const out: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const last = out.at(-1);
    const next = tokens[i + 1];
    const near = last !== undefined && token.start - last.end === 1 && text[last.end] === ' ';
    const joins =
      near &&
      last !== undefined &&
      ((last.verbatim && token.verbatim) ||
        (!titled && isProper(last, token, first, capitals)) ||
        // Atera Agent, Exchange Server
        (!titled &&
          isProduct(last) &&
          capitalized(token) &&
          !token.closed &&
          !token.entity &&
          token.nouns.length > 0 &&
          (!isTitle(token) || token.word === 'agent')) ||
        // macOS Sequoia 15
        ((isProduct(last) || (last.verbatim && last.start > first)) &&
          token.figure !== null &&
          token.figure.noun === null &&
          /^\d+(?:\.\d+)*$/.test(token.text)) ||
        // Parents Against X
        (!titled &&
          token.closed &&
          last.start >= first &&
          token.start > first &&
          INSIDE.test(token.text) &&
          isNameNear(last) &&
          next !== undefined &&
          isNameNear(next)) ||
        (last.verbatim && capitalized(token) && !token.closed && !token.entity && !isTitle(token)) ||
        (token.verbatim &&
          capitalized(last) &&
          !last.closed &&
          !last.entity &&
          !isTitle(last) &&
          !(last.start === first && DESCRIBES.test(last.text))));
    if (joins && last)
      out[out.length - 1] = {
        ...none,
        verbatim: true,
        start: last.start,
        end: token.end,
        text: text.slice(last.start, token.end),
        word: '',
      };
    else if (
      (token.verbatim || (token.entity && token.entity.name.zh === null)) &&
      last?.text === 'The' &&
      last.start > first &&
      near &&
      !titled
    )
      out[out.length - 1] = { ...token, start: last.start, text: text.slice(last.start, token.end) };
    else out.push(token);
  }
  return out;
}
