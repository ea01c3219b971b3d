import { type Commune, communeReference } from '../recognition/reference.js';

export interface CommuneArea {
  /** The commune of today, or the arrondissement. */
  readonly commune: string;
  /** The commune, or the city of the arrondissement: what duplicates are looked for in. */
  readonly area: string;
  /** Where it has only one. */
  readonly postalCode: string | undefined;
}

/** What a code stands for today; one that nobody knows stands for itself. */
export function areaOf(communeCode: string): CommuneArea {
  const reference = communeReference();
  const commune = reference.communeByCode(communeCode) ?? reference.currentCommune(communeCode);
  return commune ? areaOfCommune(commune) : { commune: communeCode, area: communeCode, postalCode: undefined };
}

/** The commune of a postcode, where it has only one. */
export function areaOfPostalCode(postalCode: string): CommuneArea | null {
  const communes = communeReference().communesByPostalCode(postalCode);
  return communes.length === 1 ? areaOfCommune(communes[0]!) : null;
}

const areaOfCommune = ({ code, city, postalCodes }: Commune): CommuneArea => ({ commune: code, area: city ?? code, postalCode: postalCodes.length === 1 ? postalCodes[0] : undefined });
