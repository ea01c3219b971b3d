import type { Problem } from '../errors/user-error.js';

type Path = readonly string[];

/** Nothing that anybody sees: blanks, control characters, and those that only shape others. */
const BLANK = /^[\s\p{Cc}\p{DI}]*$/u;

/** More than anybody has of anything; of many such amounts the sum can still be told. */
const AMOUNT_AT_MOST = 1e12;

/** Collects what is wrong with an input, so that the sender learns all of it at once. */
export class Checks {
  readonly problems: Problem[] = [];

  add(code: Problem['code'], path: Path, params?: Problem['params']): void {
    this.problems.push({ code, path, params });
  }

  text(value: string | null | undefined, path: Path, { max, required = false }: { max: number; required?: boolean }): void {
    if (required && (value === null || (value !== undefined && BLANK.test(value)))) this.add('BLANK', path);
    if (value && value.trim().length > max) this.add('TOO_LONG', path, { max });
  }

  /** A text on one line that a thing cannot be without. */
  name(value: string | null | undefined, path: Path, { max = 200 } = {}): void {
    this.text(value, path, { max, required: true });
    if (value && !BLANK.test(value) && /\p{Cc}/u.test(value.trim())) this.add('INVALID_CHARACTER', path);
  }

  amount(value: number | null | undefined, path: Path, { zero = false } = {}): void {
    if (value == null) return;
    if (!(zero ? value >= 0 : value > 0)) this.add('INVALID', path, { why: zero ? '≥ 0' : '> 0' });
    else if (value > AMOUNT_AT_MOST) this.add('INVALID', path, { why: '≤ 10¹²' });
  }

  url(value: string | null | undefined, path: Path): void {
    this.form(value, path, 'INVALID_URL', (text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text));
    this.text(value, path, { max: 500 });
  }

  email(value: string | null | undefined, path: Path): void {
    this.form(value, path, 'INVALID_EMAIL', isEmail);
  }

  phone(value: string | null | undefined, path: Path): void {
    this.form(value, path, 'INVALID_PHONE', isPhoneNumber);
  }

  postalCode(value: string | null | undefined, path: Path): void {
    this.form(value, path, 'INVALID_POSTAL_CODE', (text) => /^\d{5}$/.test(text));
  }

  siret(value: string | null | undefined, path: Path): void {
    this.form(value, path, 'INVALID_SIRET', isSiret);
  }

  rna(value: string | null | undefined, path: Path): void {
    this.form(value, path, 'INVALID_RNA', (text) => /^W\d{9}$/.test(text));
  }

  timeZone(value: string | null | undefined, path: Path): void {
    this.form(value, path, 'INVALID_TIME_ZONE', (text) => timeZoneNamed(text) !== undefined);
  }

  /** Looks at a text as it is kept: without blanks around it, and blanks alone are no value. */
  private form(value: string | null | undefined, path: Path, code: Problem['code'], holds: (text: string) => boolean): void {
    const text = value?.trim();
    if (text && !holds(text)) this.add(code, path);
  }
}

/** An address that mail can be sent to; of quoted names and addresses of machines there are none among people. */
export const isEmail = (value: string): boolean => value.length <= 254 && /^[^\s@<>()[\],;:"\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u.test(value);

/** A number of ten digits as in France, or one with the code of its country (E.164); however people part its digits. */
export function isPhoneNumber(value: string): boolean {
  if (!/^[+0-9][0-9 ().-]{5,29}$/.test(value)) return false;
  const digits = value.replace(/^(\+|00)\s*(\d{1,3})\s*\(0\)/, '$1$2').replace(/[ ().-]/g, '');
  return /^0[1-9]\d{8}$/.test(digits) || /^(\+|00)[1-9]\d{6,14}$/.test(digits);
}

/** 14 digits with a Luhn check; La Poste (SIREN 356000000) adds its digits up to a multiple of five instead. */
export function isSiret(value: string): boolean {
  if (!/^\d{14}$/.test(value) || /^0+$/.test(value)) return false;
  const digits = [...value].map(Number);
  if (value.startsWith('356000000') && digits.reduce((sum, digit) => sum + digit, 0) % 5 === 0) return true;
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit), 0);
  return sum % 10 === 0;
}

/** The canonical name of a time zone, however it is written; undefined where there is none. Offsets (`+02:00`) are no zones: PostgreSQL reads them the other way round. */
export function timeZoneNamed(name: string): string | undefined {
  if (!/^[a-z]/i.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('fr', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
