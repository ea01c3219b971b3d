import type { CellValue } from '../../../files/table.js';
import { mapInSlices } from '../../../shared/slices.js';
import { isFullAddress, looksLikeStreet } from './address.js';
import { categorise, readAccessibility, readLegalForms, readSettings } from './categories.js';
import { normaliseCommuneName } from './commune-names.js';
import { decimalOf, pointOf } from './coordinates.js';
import { digitsOf, isRna, isSiren, isSiret } from './identifiers.js';
import { looksLikeOpeningHours } from './opening-hours.js';
import { looksLikeFirstName, looksLikeLastName, looksLikePerson } from './person-values.js';
import type { CommuneReference } from './reference.js';
import type { SampleTable } from './sample-table.js';
import { columnWords, fold, textOf, yesOrNo } from './text.js';
import { hasEmail, isPhone, isSocial, readWebsite } from './web.js';

/** Kinds of values; each has the share of a column's values that are of this kind. */
export type ValueKind =
  | 'postalCode' | 'communeCode' | 'communeName' | 'departement' | 'decimal' | 'point' | 'url' | 'social' | 'email' | 'phone' | 'siret' | 'siren' | 'rna'
  | 'street' | 'fullAddress' | 'category' | 'activity' | 'legalForm' | 'setting' | 'accessibility' | 'yesNo' | 'hours' | 'date' | 'words'
  | 'person' | 'firstName' | 'lastName';

export interface ColumnProfile {
  readonly name: string;
  readonly words: string;
  readonly position: number;
  /** Values that are no "no value", in the rows looked at. */
  readonly count: number;
  /** Share of rows with a value. */
  readonly filled: number;
  /** Share of values that occur once. */
  readonly unique: number;
  readonly averageLength: number;
  readonly sample: string;
  share(kind: ValueKind): number;
  /** Share of values that pass a test of a target's own. */
  shareOf(test: (text: string) => boolean): number;
}

const sampleSize = 600;

/** Rows spread over the whole file: the first hundred are often of one département. */
export function sampleRows<T>(rows: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.ceil(rows.length / sampleSize));
  return step === 1 ? rows : rows.filter((_, index) => index % step === 0);
}

/** Looks at the values of every column. */
export async function profileColumns(table: SampleTable, reference: CommuneReference): Promise<ColumnProfile[]> {
  const rows = sampleRows(table.sample);
  const kinds = kindTests(reference);
  return mapInSlices(table.columns, (name, position) => {
    const cells = rows.map((row) => row.cells[name]).filter((cell) => textOf(cell) !== null) as CellValue[];
    const texts = cells.map((cell) => textOf(cell) ?? '');
    const count = texts.length;
    const shares = new Map<ValueKind, number>();
    const tested = new Map<(text: string) => boolean, number>();
    return {
      name,
      words: columnWords(name),
      position,
      count,
      filled: rows.length === 0 ? 0 : count / rows.length,
      unique: count === 0 ? 0 : new Set(texts).size / count,
      averageLength: count === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / count,
      sample: texts.find((text) => text.length > 1) ?? texts[0] ?? '',
      share(kind) {
        const known = shares.get(kind);
        if (known !== undefined) return known;
        const share = count === 0 ? 0 : texts.reduce((sum, text) => sum + Number(kinds[kind](text)), 0) / count;
        shares.set(kind, share);
        return share;
      },
      shareOf(test) {
        const known = tested.get(test);
        if (known !== undefined) return known;
        const share = count === 0 ? 0 : texts.filter(test).length / count;
        tested.set(test, share);
        return share;
      },
    };
  });
}

/** A code of five digits; spreadsheets take the leading zero away, so four digits count too, but less. */
function fiveDigits(text: string, exists: (code: string) => boolean): number {
  const digits = digitsOf(text.replace(/^F-/i, ''));
  if (/^(\d{5}|2[AB]\d{3})$/i.test(digits)) return Number(exists(digits.toUpperCase()));
  return /^\d{4}$/.test(digits) && exists(`0${digits}`) ? 0.8 : 0;
}

function kindTests(reference: CommuneReference): Record<ValueKind, (text: string) => number | boolean> {
  return {
    postalCode: (text) => fiveDigits(text, (code) => reference.communesByPostalCode(code).length > 0),
    communeCode: (text) => fiveDigits(text, (code) => (reference.communeByCode(code) ?? reference.currentCommune(code)) !== undefined),
    communeName: (text) => text.length < 60 && reference.communesByName(normaliseCommuneName(text).replace(/ \d{1,2}(er|e|eme)?( arrondissement)?$/, '')).length > 0,
    departement: (text) => text.length < 40 && reference.departement(text.length === 1 ? `0${text}` : text) !== undefined,
    decimal: (text) => decimalOf(text) !== null && /[.,]\d/.test(text),
    point: (text) => pointOf(text) !== null,
    url: (text) => text.length < 500 && !hasEmail(text) && readWebsite(text).url !== undefined,
    social: (text) => isSocial(readWebsite(text).url ?? '') || /^@\w+$/.test(text),
    email: hasEmail,
    phone: isPhone,
    siret: (text) => isSiret(digitsOf(text)),
    siren: (text) => isSiren(digitsOf(text)),
    rna: (text) => isRna(text.toUpperCase()),
    street: (text) => text.length < 150 && looksLikeStreet(fold(text)),
    fullAddress: (text) => text.length < 300 && isFullAddress(text, reference),
    category: (text) => knownShare(text, (part) => categorise(part).families.length > 0),
    activity: (text) => knownShare(text, (part) => categorise(part).unknown.length === 0),
    legalForm: (text) => text.length < 80 && text.split(/\s+/).length < 10 && readLegalForms(text).codes.length > 0,
    setting: (text) => text.length < 40 && readSettings(text).codes.length > 0,
    accessibility: (text) => text.length < 200 && readAccessibility(text).codes.length > 0,
    yesNo: (text) => yesOrNo(text) !== undefined,
    hours: looksLikeOpeningHours,
    date: (text) => /^(\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})([T ].*)?$/.test(text),
    words: (text) => /\p{L}{3,}/u.test(text),
    person: looksLikePerson,
    firstName: looksLikeFirstName,
    lastName: looksLikeLastName,
  };
}

/** Categories are short words; a sentence that mentions one is none. */
function knownShare(text: string, isKnown: (text: string) => boolean): boolean {
  return text.length < 250 && text.split(/\s+/).length < 35 && isKnown(text);
}
