/** English number words to twelve: what stands for a figure in running text more often than digits do. */
export const SMALL_NUMBERS = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
} as const satisfies Readonly<Record<string, number>>;
