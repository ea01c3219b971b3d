import type { IdPrefix } from '../../../shared/id.js';

function luhnSum(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}

/** SIREN: nine digits with a Luhn check. */
export function isSiren(digits: string): boolean {
  return /^\d{9}$/.test(digits) && digits !== '000000000' && luhnSum(digits) % 10 === 0;
}

/** SIRET: 14 digits with a Luhn check; La Poste's establishments have a plain digit sum that is a multiple of five instead. */
export function isSiret(digits: string): boolean {
  if (!/^\d{14}$/.test(digits) || /^0+$/.test(digits)) return false;
  if (luhnSum(digits) % 10 === 0) return true;
  return digits.startsWith('356000000') && [...digits].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}

/** RNA, the number of an association: `W` and nine digits. */
export function isRna(text: string): boolean {
  return /^W\d{9}$/.test(text);
}

/** Digits of a number that people group by spaces, dots or dashes; spreadsheets add `.0`. */
export function digitsOf(text: string): string {
  return text.replace(/\.0+$/, '').replace(/[\s.\u00A0-]/g, '');
}

/** Whether the text is the id that an instance of Essaim gives to a thing of this kind, as exports write it. */
export function isIdOf(kind: IdPrefix, text: string): boolean {
  return text.startsWith(`${kind}_`) && isId(text);
}

/** Whether the text is an id of an instance of Essaim, of whatever thing. */
export function isId(text: string): boolean {
  return /^[a-z]{4,20}_[0-9a-f]{32}$/.test(text);
}
