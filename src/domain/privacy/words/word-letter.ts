/** A letter of any alphabet; marks and signs stand in blocks of their own. */
export function isWordLetter(unit: number): boolean {
  if (unit < 0xc0) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  if (unit < 0x250) return unit !== 0xd7 && unit !== 0xf7;
  return unit < 0x2000 || (unit >= 0x3040 && unit < 0xd800) || (unit >= 0xf900 && unit < 0xfe00);
}
