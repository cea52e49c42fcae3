export function dateText(iso: string, label: string, anchor: string | null): string {
  const year = anchor?.slice(0, 4);
  return year && iso.startsWith(year) && iso.length > 4 && !iso.includes('/') ? label.replace(new RegExp(`,? ${year}$`), '') : label;
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
