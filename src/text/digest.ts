import { createHash } from 'node:crypto';

/** First 16 hex digits of the SHA-256 of the parts: 64 bits, enough for a billion articles. Parts are told apart by a NUL. */
export function stableId(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
