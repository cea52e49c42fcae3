/** Text from a file or its name as a terminal may show it: control characters and marks that turn the writing direction come out as �. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** One line of at most `most` units, for tables on a terminal. */
export function oneLine(text: string, most = 100): string {
  const line = printable(text.replace(/\s+/g, ' ').trim());
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
