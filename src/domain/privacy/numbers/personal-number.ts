/** Kinds of Swedish numbers that name a person. */
export type NumberType = 'personal-number' | 'coordination-number' | 'reserve-number';

/**
 * What ten or twelve digits name, if their date can be someone's. A coordination number's day is raised by 60; reserve
 * numbers of Stockholm begin with 99, and those of Halland and Carelink have a day from 32 to 59.
 * @param first where they begin among the digits
 */
export function identityOf(digits: readonly number[], first: number, count: number): NumberType | undefined {
  const date = first + count - 10;
  const month = two(digits, date + 2);
  const day = two(digits, date + 4);
  if (count === 12) {
    const century = two(digits, first);
    const next = two(digits, first + 2);
    if (century === 99) return next === 19 || next === 20 ? 'reserve-number' : undefined;
    if (century < 17 || century > 20) return undefined;
    if (day >= 32 && day <= 59 && month >= 1 && month <= 12) return 'reserve-number';
    if (century === 17) return undefined;
  }
  // A coordination number need not hold a real date: day and month may be unknown.
  if (day >= 60 && day <= 91 && month <= 12) return 'coordination-number';
  return isDate(month, day) ? 'personal-number' : undefined;
}

/** A day of some year. */
export function isDate(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month);
}

/** The check digit of the ten from there on (Luhn). */
export function checks(digits: readonly number[], first: number): boolean {
  let sum = 0;
  for (let i = 0; i < 10; i += 1) {
    const weighed = (digits[first + i] ?? 0) * (i % 2 === 0 ? 2 : 1);
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

/** Two digits as a number. */
export function two(digits: readonly number[], at: number): number {
  return (digits[at] ?? 0) * 10 + (digits[at + 1] ?? 0);
}

function daysIn(month: number): number {
  if (month === 2) return 29;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
