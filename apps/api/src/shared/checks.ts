import type { Problem } from '../errors/user-error.js';

type Path = readonly string[];

/** Collects what is wrong with an input, so that the sender learns all of it at once. */
export class Checks {
  readonly problems: Problem[] = [];

  add(code: Problem['code'], path: Path, params?: Problem['params']): void {
    this.problems.push({ code, path, params });
  }

  text(value: string | null | undefined, path: Path, { max, required = false }: { max: number; required?: boolean }): void {
    if (required && (value === null || value?.trim() === '')) this.add('BLANK', path);
    if (value && value.length > max) this.add('TOO_LONG', path, { max });
  }

  url(value: string | null | undefined, path: Path): void {
    if (!value) return;
    if (!/^https?:\/\/\S+$/.test(value) || !URL.canParse(value)) this.add('INVALID_URL', path);
    else this.text(value, path, { max: 500 });
  }

  postalCode(value: string | null | undefined, path: Path): void {
    if (value && !/^\d{5}$/.test(value)) this.add('INVALID_POSTAL_CODE', path);
  }

  siret(value: string | null | undefined, path: Path): void {
    if (value && !isSiret(value)) this.add('INVALID_SIRET', path);
  }

  rna(value: string | null | undefined, path: Path): void {
    if (value && !/^W\d{9}$/.test(value)) this.add('INVALID_RNA', path);
  }

  timeZone(value: string | null | undefined, path: Path): void {
    if (value && !isTimeZone(value)) this.add('INVALID_TIME_ZONE', path);
  }
}

/** 14 digits with a Luhn check; La Poste (SIREN 356000000) adds its digits up to a multiple of five instead. */
export function isSiret(value: string): boolean {
  if (!/^\d{14}$/.test(value)) return false;
  const digits = [...value].map(Number);
  if (value.startsWith('356000000') && digits.reduce((sum, digit) => sum + digit, 0) % 5 === 0) return true;
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit), 0);
  return sum % 10 === 0;
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('fr', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
