import type { MessageParams } from '../../../files/table.js';
import { arrondissementOf, normaliseCommuneName } from './commune-names.js';
import type { Commune, CommuneReference } from './reference.js';
import { similarity } from './similarity.js';

/** What a row says about where it is, cleaned; each part may be missing. */
export interface CommuneClues {
  readonly code?: string;
  readonly names: readonly string[];
  readonly postalCode?: string;
  readonly departement?: string;
  /** Where nearly all other rows of the list are; used when nothing else decides between communes of the same name. */
  readonly usualDepartement?: string;
}

/** A doubt about the commune, told on the column of the clue that raised it. */
export interface CommuneRemark {
  readonly clue: 'code' | 'name' | 'postalCode';
  readonly code: string;
  readonly params: MessageParams;
}

export interface CommuneReading {
  readonly commune?: Commune;
  readonly remarks: readonly CommuneRemark[];
}

/** Finds the commune of today: by code, else by name with postcode or département, else by a postcode that has only one. */
export function resolveCommune(clues: CommuneClues, reference: CommuneReference): CommuneReading {
  const remarks: CommuneRemark[] = [];
  const byCode = clues.code === undefined ? undefined : communeOfCode(clues.code, reference, remarks);
  if (byCode) {
    remarks.push(...disagreements(byCode, clues, reference));
    return { commune: byCode, remarks };
  }
  for (const name of clues.names) {
    const tried: CommuneRemark[] = [];
    const byName = communeOfName(name, clues, reference, tried);
    if (byName) return { commune: byName, remarks: [...remarks, ...tried] };
    if (name === clues.names.at(-1)) remarks.push(...tried);
  }
  if (clues.names.length === 0 && clues.postalCode) {
    const found = reference.communesByPostalCode(clues.postalCode);
    if (found[0] && found.length === 1) {
      remarks.push({ clue: 'postalCode', code: 'COMMUNE_FROM_POSTCODE', params: { postalCode: clues.postalCode, commune: found[0].name } });
      return { commune: found[0], remarks };
    }
    if (found.length > 1) remarks.push({ clue: 'postalCode', code: 'POSTCODE_OF_SEVERAL_COMMUNES', params: { postalCode: clues.postalCode, communes: namesOf(found) } });
  }
  return { remarks };
}

function communeOfCode(code: string, reference: CommuneReference, remarks: CommuneRemark[]): Commune | undefined {
  const commune = reference.communeByCode(code);
  if (commune) return commune;
  const today = reference.currentCommune(code);
  if (today) remarks.push({ clue: 'code', code: 'COMMUNE_MERGED', params: { old: code, commune: today.name, code: today.code } });
  else remarks.push({ clue: 'code', code: 'COMMUNE_CODE_UNKNOWN', params: { value: code } });
  return today;
}

function communeOfName(name: string, clues: CommuneClues, reference: CommuneReference, remarks: CommuneRemark[]): Commune | undefined {
  const arrondissement = arrondissementOf(name);
  const wanted = arrondissement?.city ?? normaliseCommuneName(name);
  const postalCode = arrondissement ? postalCodeOfArrondissement(arrondissement.city, arrondissement.number) : clues.postalCode;
  const exact = postalCode ? reference.communesByName(wanted, postalCode) : [];
  if (exact[0] && exact.length === 1) return noteFormerName(exact[0], wanted, name, remarks);

  const inPostalCode = postalCode ? reference.communesByPostalCode(postalCode) : [];
  const alike = inPostalCode.filter((commune) => similarity(normaliseCommuneName(commune.name), wanted) >= 0.75 || containsName(commune, wanted));
  if (alike[0] && alike.length === 1) {
    remarks.push({ clue: 'name', code: 'COMMUNE_NAME_CORRECTED', params: { value: name, commune: alike[0].name } });
    return alike[0];
  }

  const departement = clues.departement ?? (postalCode ? departementOfPostalCode(postalCode, reference) : undefined);
  const found = reference.communesByName(wanted, undefined, departement);
  const usual = departement === undefined && clues.usualDepartement ? found.filter((commune) => commune.departement === clues.usualDepartement) : [];
  if (usual[0] && usual.length === 1) {
    remarks.push({ clue: 'name', code: 'COMMUNE_OF_USUAL_DEPARTEMENT', params: { value: name, commune: usual[0].name, departement: usual[0].departement } });
    return noteFormerName(usual[0], wanted, name, remarks);
  }
  const only = found.length === 1 ? found[0] : undefined;
  if (!only) {
    remarks.push(
      found.length === 0
        ? { clue: 'name', code: postalCode && inPostalCode.length > 0 ? 'COMMUNE_NOT_OF_POSTCODE' : 'COMMUNE_UNKNOWN', params: { value: name, ...(postalCode ? { postalCode } : {}) } }
        : { clue: 'name', code: 'COMMUNE_AMBIGUOUS', params: { value: name, count: found.length, communes: namesOf(found) } },
    );
    return undefined;
  }
  // CEDEX and business postcodes are in no list of communes; a postcode that is, but of other communes, is a doubt.
  if (postalCode && inPostalCode.length > 0) remarks.push({ clue: 'postalCode', code: 'POSTCODE_NOT_OF_COMMUNE', params: { postalCode, commune: only.name } });
  if (!postalCode && !departement) remarks.push({ clue: 'name', code: 'COMMUNE_FROM_NAME_ALONE', params: { value: name, commune: only.name, code: only.code } });
  return noteFormerName(only, wanted, name, remarks);
}

function containsName(commune: Commune, wanted: string): boolean {
  const full = normaliseCommuneName(commune.name);
  return wanted.length >= 5 && (full.startsWith(`${wanted} `) || wanted.startsWith(`${full} `));
}

function noteFormerName(commune: Commune, wanted: string, name: string, remarks: CommuneRemark[]): Commune {
  const own = normaliseCommuneName(commune.name);
  if (own !== wanted && commune.city === undefined) remarks.push({ clue: 'name', code: 'COMMUNE_MERGED', params: { old: name, commune: commune.name, code: commune.code } });
  return commune;
}

/** The code wins, but a name or a postcode that says otherwise is told. */
function disagreements(commune: Commune, clues: CommuneClues, reference: CommuneReference): CommuneRemark[] {
  const remarks: CommuneRemark[] = [];
  const name = clues.names[0];
  if (name !== undefined && !mayBeCalled(commune, name, reference)) {
    remarks.push({ clue: 'name', code: 'COMMUNE_NAME_DISAGREES', params: { value: name, commune: commune.name, code: commune.code } });
  }
  const { postalCode } = clues;
  if (postalCode && !commune.postalCodes.includes(postalCode) && reference.communesByPostalCode(postalCode).length > 0) {
    remarks.push({ clue: 'postalCode', code: 'POSTCODE_NOT_OF_COMMUNE', params: { postalCode, commune: commune.name } });
  }
  return remarks;
}

function mayBeCalled(commune: Commune, name: string, reference: CommuneReference): boolean {
  const wanted = arrondissementOf(name)?.city ?? normaliseCommuneName(name);
  const city = commune.city === undefined ? undefined : reference.communeByCode(commune.city);
  const names = [commune.name, ...(city ? [city.name] : [])].map(normaliseCommuneName);
  return (
    names.some((own) => own === wanted || similarity(own, wanted) >= 0.75) ||
    containsName(commune, wanted) ||
    reference.communesByName(wanted, undefined, commune.departement).some(({ code }) => code === commune.code)
  );
}

function postalCodeOfArrondissement(city: string, number: number): string {
  const prefix = city === 'paris' ? '750' : city === 'lyon' ? '690' : '130';
  return prefix + String(number).padStart(2, '0');
}

/** Département of a postcode; Corse shares 20 between two, told apart by 201 and 202, as La Poste does. */
export function departementOfPostalCode(postalCode: string, reference: CommuneReference): string | undefined {
  if (postalCode.startsWith('20')) return /^20[01]/.test(postalCode) ? '2A' : '2B';
  const code = /^9[78]/.test(postalCode) ? postalCode.slice(0, 3) : postalCode.slice(0, 2);
  return reference.departement(code);
}

function namesOf(communes: readonly Commune[]): string {
  return communes.slice(0, 5).map(({ name, departement }) => `${name} (${departement})`).join(', ') + (communes.length > 5 ? '…' : '');
}
