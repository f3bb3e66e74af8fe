/** Kinds of Swedish numbers that name a person. */
export type NumberType = 'personal-number' | 'coordination-number';

/** What the ten or twelve digits name, if their date can be someone's; a coordination number's day is raised by 60. */
export function numberType(digits: string): NumberType | undefined {
  const ten = digits.slice(-10);
  const month = Number(ten.slice(2, 4));
  const day = Number(ten.slice(4, 6));
  // A coordination number need not hold a real date: day and month may be unknown.
  if (day >= 60 && day <= 91 && month <= 12) return 'coordination-number';
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month)) return undefined;
  return 'personal-number';
}

/** The check digit of the last ten (Luhn). */
export function checks(digits: string): boolean {
  const sum = [...digits.slice(-10)].reduce((total, digit, i) => {
    const weighed = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}

function daysIn(month: number): number {
  if (month === 2) return 29;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
