import { webUrl } from '../text/url.js';

/** Characters that XML forbids, lone surrogates, and marks that turn the direction of what follows. */
const UNSAFE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** A text that any reader may show as it stands. */
export function clean(text: string): string {
  return text.replace(UNSAFE, '');
}

/** Plain text as HTML, for contents and attributes alike. */
export function escapeHtml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Plain text as Markdown: nothing in it becomes a link, an image, a heading or HTML. */
export function escapeMarkdown(text: string): string {
  return (
    clean(text)
      .replace(/[\r\n]+/g, ' ')
      .replace(/[\\`*_[\]<|~]/g, '\\$&')
      // Signs that mean something in one place only stay readable elsewhere: AT&T, C#.
      .replace(/&(?=#?\w+;)/g, '\\$&')
      .trim()
      .replace(/^(?:[-+]|-{2,}|=+|#+)(?=\s|$)|^>/, '\\$&')
      .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
  );
}

/** An address fit for a link, or null: http and https only. */
export function linkable(url: string | null): string | null {
  const href = webUrl(url);
  return href === null
    ? null
    : clean(href).replace(/[\s<>"'()\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
