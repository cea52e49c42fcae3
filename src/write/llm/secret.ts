/** A key that its holder can't print by accident: JSON.stringify, template strings and console.log show a placeholder. */
export interface Secret {
  /** The key itself, for the client alone. */
  readonly reveal: () => string;
  /** A text with every trace of the key taken out: the key, its forms in URLs and base64, and the masked forms that endpoints echo (`sk-ab***yz`). */
  readonly scrub: (text: string) => string;
}

const PLACEHOLDER = '[key]';
/** So many of a key's first signs give it away. */
const LEAD = 6;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export function secret(key: string): Secret {
  const forms = [key, encodeURIComponent(key), Buffer.from(key).toString('base64').replace(/=+$/, '')];
  const exact = new RegExp(forms.map(escaped).join('|'), 'g');
  const masked = key.length > LEAD ? new RegExp(`${escaped(key.slice(0, LEAD))}[\\w.*…•-]*`, 'g') : null;
  const shown = () => PLACEHOLDER;
  return Object.freeze({
    reveal: () => key,
    scrub: (text: string) => {
      const plain = text.replace(exact, PLACEHOLDER);
      return masked ? plain.replace(masked, PLACEHOLDER) : plain;
    },
    toJSON: shown,
    toString: shown,
  });
}
