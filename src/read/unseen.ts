/**
 * Whether the unit shows nothing: zero-width space, word joiner, byte order mark, soft hyphen, bidi marks. The joiners U+200C and
 * U+200D stay, since emoji and several scripts are written with them.
 */
export function isUnseen(unit: number): boolean {
  if (unit < 0xad) return false;
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
