const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7] as const;
const FORM = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/;

/**
 * True for the number of a postal item by UPU standard S10: two letters, eight digits with their check digit, the
 * country. The check digit is 11 less the weighted sum modulo 11, where 10 is written 0 and 11 is written 5.
 */
export function isS10(text: string): boolean {
  const [, serial = "", check] = FORM.exec(text) ?? [];
  if (serial === "") return false;
  const sum = WEIGHTS.reduce((all, weight, place) => all + weight * Number(serial[place]), 0);
  const digit = 11 - (sum % 11);
  return Number(check) === (digit === 10 ? 0 : digit === 11 ? 5 : digit);
}
