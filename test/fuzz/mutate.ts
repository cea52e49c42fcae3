/** Random numbers from a seed (mulberry32), so that what was found is found again. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What breaks readers: marks of markdown, HTML, YAML and terminals, odd numbers and days, halves of characters. */
const SPLINTERS = [
  ...'*_[]()<>|`~#>-+&;:"\'\\!/@.%，。；：（）“”《》、\n\t\r\0',
  '\n\n',
  '---\n',
  '](',
  '![',
  '**',
  '```\n',
  '<script>pwned()</script>',
  '&#x0;',
  '&amp;',
  ']]>',
  '-->',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ud800',
  '\u{1f600}',
  '\u001b[31m',
  'javascript:pwned()',
  '1.1亿',
  '超过',
  '2024-02-30',
  '99999年',
  '0%',
  '$1.2 billion',
  '-1',
  '1e999',
  'CVE-2024-99999999',
  'a@b.example',
  'hxxp://a[.]b',
  '__proto__',
  'constructor',
];

/** An article with a few cuts, doublings, exchanges and splinters in it; `other` lends pieces. */
export function mutate(text: string, other: string, seed: number): string {
  const next = random(seed);
  const below = (size: number) => Math.floor(next() * size);
  let now = text;
  const changes = 1 + below(8);
  for (let i = 0; i < changes; i++) {
    const at = below(now.length + 1);
    const to = Math.min(now.length, at + below(now.length > 400 ? 400 : now.length + 1));
    const piece = now.slice(at, to);
    const from = below(other.length + 1);
    switch (below(6)) {
      case 0:
        now = now.slice(0, at) + now.slice(to);
        break;
      case 1:
        now = now.slice(0, to) + piece.repeat(1 + below(4)) + now.slice(to);
        break;
      case 2:
        now = now.slice(0, at) + other.slice(from, from + below(600)) + now.slice(to);
        break;
      case 3:
        now = now.slice(0, at) + [...piece].reverse().join('') + now.slice(to);
        break;
      case 4:
        now = piece + now.slice(0, at) + now.slice(to);
        break;
      default:
        now = now.slice(0, at) + (SPLINTERS[below(SPLINTERS.length)] ?? '').repeat(1 + below(20)) + now.slice(at);
    }
  }
  return now.slice(0, 40_000);
}

/** Bytes of the text, some of them broken. */
export function bytesOf(text: string, seed: number): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const next = random(seed ^ 0x5bd1e995);
  if (next() < 0.8) return bytes;
  for (let i = 0; i < 8; i++) bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
  return bytes;
}
