import type { MessageParams } from '../../../files/table.js';

/**
 * What a column of a list of lieux can mean.
 * `departement` helps to find the commune; `coordinates` holds latitude and longitude in one cell; `ignore` is left out on purpose.
 */
export const lieuFields = [
  'name', 'street', 'fullAddress', 'postalCode', 'communeCode', 'communeName', 'departement', 'latitude', 'longitude', 'coordinates', 'website', 'summary',
  'description', 'families', 'activities', 'legalForm', 'setting', 'openingHours', 'accessibility', 'siret', 'rna', 'externalId', 'ignore',
] as const;
export type LieuField = (typeof lieuFields)[number];

/** Fields that several columns fill together. */
export const mergingFields: ReadonlySet<LieuField> = new Set(['communeName', 'description', 'families', 'activities', 'accessibility', 'openingHours', 'ignore']);

/** What a column holds that no field of a lieu takes; kept in the row's raw data. */
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
  readonly field: LieuField | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: Remark;
  readonly holds?: OtherContent;
}

/** A column with its meaning, as guessed or as somebody corrected it. */
export type ColumnChoice = Pick<ColumnGuess, 'name' | 'field'> & Partial<Pick<ColumnGuess, 'confidence' | 'holds'>>;
