/** Where a file stands, for whoever opens it. */
export interface Place {
  /** Absolute. */
  readonly file: string;
  /** Real path of the folder that the file, links followed, must lie below; null where any place will do. */
  readonly root: string | null;
}

/** One article to read. */
export interface Task {
  /** How it is called in briefs and reports: relative, below the name of the input. */
  readonly path: string;
  /** Rejects with a reason in plain words, and may be called twice. */
  readonly load: () => Promise<Uint8Array>;
  /** Where a worker finds it by itself; without one the bytes are handed over. */
  readonly place?: Place;
}

/** What stays the same about a task from run to run: where it comes from. */
export const originOf = ({ path, place }: Task): string => place?.file ?? path;
