/**
 * Whether the unit shows nothing: control characters, which steer a terminal, zero-width space, word joiner, byte order mark, soft hyphen,
 * bidi marks. The joiners U+200C and U+200D stay, since emoji and several scripts are written with them.
 */
export function isUnseen(unit: number): boolean {
  if (unit < 0xad) return (unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 13) || (unit >= 0x7f && unit < 0xa0);
  return (
    unit === 0xad ||
    unit === 0x200b ||
    unit === 0x200e ||
    unit === 0x200f ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    unit === 0xfeff
  );
}
