/** What a reply lacks: nothing in it, or no JSON object. */
export type Undug = 'empty' | 'mangled';

export type Dug = { readonly value: unknown } | { readonly fault: Undug };

/** Where the object that opens at `from` closes, strings minded; -1 where it doesn't. */
function closing(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = from; i < text.length; i++) {
    const sign = text[i];
    if (quoted) {
      if (sign === '\\') i++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth++;
    else if ((sign === '}' || sign === ']') && --depth === 0) return i;
  }
  return -1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Commas before a closing bracket and raw line breaks inside strings: what models get wrong most, outside of strings only. */
function mended(text: string): string {
  let out = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (quoted) {
      if (sign === '\\') {
        out += sign + (text[++i] ?? '');
        continue;
      }
      if (sign === '"') quoted = false;
      out += sign === '\n' || sign === '\r' || sign === '\t' ? ' ' : sign;
    } else if (sign === '"') {
      quoted = true;
      out += sign;
    } else if (sign === ',' && /^\s*[}\]]/.test(text.slice(i + 1, i + 40))) continue;
    else out += sign;
  }
  return out;
}

/** Curly quotes for straight ones where JSON wants them: next to the signs of its grammar. “ inside a string stays. */
function straightened(text: string): string {
  return text.replace(/([{[,:]\s*)[“”„]/g, '$1"').replace(/[“”](?=\s*[:,}\]])/g, '"');
}

/** Braces looked at: words before the object hold one or two, and a reply of ten thousand is no answer. */
const TRIES = 12;

/** What stands before the end of the thinking is no answer, and thinking that never ends holds none. */
function withoutThinking(reply: string): string {
  const end = /^[\s\S]*<\/think(?:ing)?>/i.exec(reply);
  const rest = end ? reply.slice(end[0].length) : reply;
  return rest.replace(/^\s*<think(?:ing)?>[\s\S]*$/i, '');
}

/**
 * The JSON object of a reply: bare, in fences, behind a <think> block or words, with commas too many or curly quotes. An object that doesn't
 * close is not completed: what it lacks nobody knows.
 */
export function dig(reply: string): Dug {
  const text = withoutThinking(reply).trim();
  if (text === '') return { fault: 'empty' };
  for (const one of [text, straightened(text)]) {
    let from = one.indexOf('{');
    for (let tries = 0; from >= 0 && tries < TRIES; tries++) {
      const end = closing(one, from);
      // What stands inside an object that doesn't close is a part of it, and no answer.
      if (end < 0) break;
      const piece = one.slice(from, end + 1);
      const value = parsed(piece) ?? parsed(mended(piece));
      if (value !== undefined) return { value };
      from = one.indexOf('{', end);
    }
  }
  return { fault: 'mangled' };
}
