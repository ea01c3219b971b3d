import type { MessageParams } from '../../../files/table.js';
import type { DateOrder } from './date-order.js';

/**
 * What a column can mean, in any list; each target takes some of them. `name` is the name or title of the thing.
 * `departement` helps to find the commune; `coordinates` holds latitude and longitude in one cell; `ignore` is left out on purpose.
 */
export const importFields = [
  'name', 'id', 'version', 'externalId', 'summary', 'description', 'website',
  'street', 'fullAddress', 'postalCode', 'communeCode', 'communeName', 'departement', 'latitude', 'longitude', 'coordinates',
  'families', 'activities', 'tags', 'legalForm', 'setting', 'openingHours', 'accessibility', 'siret', 'rna',
  'memberKind', 'essFamily', 'esusSince', 'esusUntil',
  'firstName', 'lastName', 'email', 'phone', 'presentation', 'lieux', 'skills',
  'nature', 'category', 'intent', 'quantity', 'unit', 'conditions', 'sharing', 'exchange', 'priceUnit', 'deposit', 'insurance', 'closures', 'holder', 'lieu', 'neededFrom', 'neededUntil',
  'kind', 'price', 'registrationUrl', 'image', 'attendanceMode', 'onlineAccessUrl', 'expectedAttendance', 'status', 'editorialState', 'audiences', 'themes', 'organisers',
  'timings', 'startsAt', 'endsAt', 'date', 'endDate', 'startTime', 'endTime', 'place',
  'ignore',
] as const;
export type ImportField = (typeof importFields)[number];

/** What a column holds that no field takes; kept in the row's raw data. */
export type OtherContent =
  | 'AUDIENCE' | 'FUNDER' | 'DATE' | 'IMAGE' | 'EQUIPMENT' | 'POPULATION' | 'PRICE' | 'TERRITORY' | 'SOCIAL' | 'SIREN' | 'YES_NO' | 'PROJECTED' | 'PERSONAL' | 'EMPTY';

export interface Remark {
  readonly code: string;
  readonly params: MessageParams;
}

/** What a column was understood to be. */
export interface ColumnGuess {
  readonly name: string;
  /** A typical value, shortened; empty for an empty column and for personal data. */
  readonly sample: string;
  readonly field: ImportField | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: Remark;
  readonly holds?: OtherContent;
}

/** A column with its meaning, as guessed or as somebody corrected it. */
export interface ColumnChoice extends Pick<ColumnGuess, 'name' | 'field'>, Partial<Pick<ColumnGuess, 'confidence' | 'holds'>> {
  /** Only for a column of days. */
  readonly dateOrder?: DateOrder;
}
