/** Where a model is asked and how; nothing here is secret. */
export interface Endpoint {
  readonly baseUrl: string;
  readonly model: string;
  readonly temperature: number;
  /** Most tokens of one answer. */
  readonly answerTokens: number;
  /** Fields of the endpoint's own that go into each request as they are: `{"enable_thinking": false}`. */
  readonly extra: Readonly<Record<string, unknown>>;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|.+\.localhost)$/;

/** Whether an address is this machine's: no key is needed there, and no TLS. */
export function isLoopback(baseUrl: string): boolean {
  return URL.canParse(baseUrl) && LOOPBACK.test(new URL(baseUrl).hostname);
}

/** Why a base URL can't be used, in words for a person, or null. Articles and a key go there: https, or this machine. */
export function baseUrlFault(baseUrl: string): string | null {
  if (!URL.canParse(baseUrl)) return `${baseUrl} is no address`;
  const url = new URL(baseUrl);
  if (url.username !== '' || url.password !== '') return 'a base URL holds no user name or password';
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(baseUrl))) return null;
  return `${url.origin} is neither https nor this machine`;
}
