/** Half-open, in UTF-16 units. What it counts into (the file, the document's plain text) is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text of both languages; null where a side can't truly be said. */
export interface Bilingual {
  readonly zh: string | null;
  readonly en: string | null;
}

/** A place in the decoded file, with the exact slice there; `plain` is added where markup or an entity stands inside. */
export interface Mention extends Span {
  readonly text: string;
  readonly plain?: string;
}
