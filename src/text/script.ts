const HAN = /[\u3400-\u9fff\uf900-\ufaff]/;

/** Whether a text holds a Han character. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/** Whether the unit is a Han character of the basic planes. */
export function isHan(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
}

/** Whether the unit is a Latin letter (accented ones included) or an ASCII digit: what a Latin word is made of. */
export function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7)
  );
}

/** Share of Han among the letters of a text, 0–1; 0 where there are none. */
export function hanShare(text: string): number {
  let han = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isHan(unit)) han++;
    else if (isWordUnit(unit)) other++;
  }
  return han + other === 0 ? 0 : han / (han + other);
}
