export interface ChatBody {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly type: string };
  readonly [field: string]: unknown;
}

export interface Logged {
  readonly body: ChatBody;
  readonly at: number;
  readonly key: string | null;
  readonly answered: boolean;
  /** When the reply was sent whole, in milliseconds; null before. */
  readonly done: number | null;
  readonly fault: string | null;
}

export interface Script {
  script?: (body: ChatBody, n: number) => string | null;
  answer?: (body: ChatBody, n?: number) => unknown;
  /** Milliseconds before each reply. */
  delay?: number;
  /** What a batch's line comes to, where it isn't a good answer. */
  batchLines?: (body: ChatBody) => { readonly status_code: number; readonly body: unknown } | null;
}

export interface TestEndpoint {
  readonly url: string;
  readonly log: Logged[];
  readonly batches: ReadonlyMap<string, unknown>;
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly state: {
    script: (body: ChatBody, n: number) => string | null;
    answer: (body: ChatBody, n?: number) => unknown;
    delay: number;
    batchStatus: string;
  };
  readonly peak: () => number;
  readonly close: () => Promise<void>;
}

export const FAULTS: Readonly<Record<string, unknown>>;
export function sentencesIn(content: string): [number, string][];
export function formOf(body: ChatBody): 'brief' | 'part' | 'mend';
export function echo(body: ChatBody): unknown;
export function startEndpoint(script?: Script): Promise<TestEndpoint>;
