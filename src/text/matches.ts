/**
 * All matches of a pattern with the `g` flag, in order. `matchAll` makes a new pattern of it at each call, which costs more than the search itself
 * in a sentence, and dozens of patterns are looked for in each.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // What matches nothing would match there forever; a pattern of code points goes on behind the whole one.
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
