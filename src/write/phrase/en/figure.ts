export function dateText(iso: string, label: string, anchor: string | null): string {
  const year = anchor?.slice(0, 4);
  // A range within the year goes without it too: July 15–21.
  const within = year !== undefined && iso.split('/').every((part) => part.startsWith(year) && part.length > 4);
  return within ? label.replace(new RegExp(`,? ${year}$`), '') : label;
}

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** One to nine are spelled out where they count something. */
export function spelled(figure: string, kind: string | undefined): string {
  return kind === 'count'
    ? figure.replace(/(?<![\d.,])\d(?![\d.,])(?! (?:million|billion|trillion))/g, (digit) => SMALL[Number(digit)] ?? digit)
    : figure;
}

/** Hundreds wants its of in front of a noun. */
export function vague(text: string): string {
  return / of$/.test(text) || !/(?:dozens|hundreds|thousands|millions|billions|scores|trillions)$/.test(text) ? text : `${text} of`;
}
