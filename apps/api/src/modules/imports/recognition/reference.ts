import { readFileSync } from 'node:fs';
import { normaliseCommuneName } from './commune-names.js';

/** A commune or arrondissement municipal of today. */
export interface Commune {
  /** INSEE code, five characters. */
  readonly code: string;
  readonly name: string;
  readonly departement: string;
  readonly postalCodes: readonly string[];
  /** Paris, Lyon or Marseille, for their arrondissements. */
  readonly city?: string;
}

/** What recognition needs to know about France; the database's tables could stand behind it just as well. */
export interface CommuneReference {
  /** Only communes and arrondissements of today. */
  communeByCode(code: string): Commune | undefined;
  /** Communes of that name, also those that bore it before they merged; narrowed by postcode and département where given. */
  communesByName(normalisedName: string, postalCode?: string, departement?: string): readonly Commune[];
  /** Communes of a postcode; the arrondissement where the postcode names one. */
  communesByPostalCode(postalCode: string): readonly Commune[];
  /** The commune of today that a merged commune's code has gone into. */
  currentCommune(oldCode: string): Commune | undefined;
  /** Code of a département by its code or normalised name. */
  departement(codeOrName: string): string | undefined;
  /** Whether a commune (also one that has merged), département or région is called so, and has that code where one is given. */
  isTerritory(name: string, code?: string): boolean;
}

interface RawCommune {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'arrondissement-municipal' | 'commune-deleguee' | 'commune-associee';
  departement: string;
  chefLieu?: string;
  commune?: string;
  anciensCodes?: string[];
  codesPostaux?: string[];
}

let loaded: CommuneReference | undefined;

/** The reference of `@etalab/decoupage-administratif`, built once, on first use (about 0.3 s). */
export function communeReference(): CommuneReference {
  loaded ??= buildReference(readData<RawCommune[]>('communes'), readData<Named[]>('departements'), readData<Named[]>('regions'));
  return loaded;
}

/** Read by hand and not by `require`, which would keep the whole file in memory. */
function readData<T>(name: string): T {
  return JSON.parse(readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8')) as T;
}

interface Named {
  readonly code: string;
  readonly nom: string;
}

function buildReference(raw: readonly RawCommune[], departements: readonly Named[], regions: readonly Named[]): CommuneReference {
  const byCode = new Map<string, Commune>();
  const byName = new Map<string, Commune[]>();
  const byPostalCode = new Map<string, Commune[]>();
  const successors = new Map<string, string>();

  for (const { code, nom, type, departement, commune, codesPostaux, anciensCodes, chefLieu } of raw) {
    if (type === 'commune-actuelle' || type === 'arrondissement-municipal') {
      byCode.set(code, { code, name: nom, departement, postalCodes: codesPostaux ?? [], ...(commune ? { city: commune } : {}) });
    } else if (chefLieu && chefLieu !== code) successors.set(code, chefLieu);
    for (const old of anciensCodes ?? []) if (!successors.has(old) && old !== code) successors.set(old, code);
  }
  const cities = new Set([...byCode.values()].flatMap(({ city }) => city ?? []));
  for (const commune of byCode.values()) {
    push(byName, normaliseCommuneName(commune.name), commune);
    // A postcode of Paris, Lyon or Marseille names an arrondissement, not the city as a whole.
    if (!cities.has(commune.code)) for (const postalCode of commune.postalCodes) push(byPostalCode, postalCode, commune);
  }

  function today(code: string): Commune | undefined {
    for (let next: string | undefined = code, steps = 0; next !== undefined && steps < 10; next = successors.get(next), steps += 1) {
      const commune = byCode.get(next);
      if (commune) return commune;
    }
    return undefined;
  }
  for (const { code, nom, type, chefLieu } of raw) {
    if (type !== 'commune-deleguee' && type !== 'commune-associee') continue;
    const commune = today(chefLieu ?? code);
    if (commune) push(byName, normaliseCommuneName(nom), commune);
  }
  const departementCodes = new Map(departements.flatMap(({ code, nom }) => [[code.toLowerCase(), code], [normaliseCommuneName(nom), code]] as const));

  const largerCodes = new Map<string, string[]>();
  for (const { code, nom } of [...departements, ...regions]) push(largerCodes, normaliseCommuneName(nom), code);

  return {
    isTerritory(name, code) {
      const normal = normaliseCommuneName(name);
      if (code === undefined) return byName.has(normal) || largerCodes.has(normal);
      const commune = today(code)?.code;
      return largerCodes.get(normal)?.includes(code) || (commune !== undefined && (byName.get(normal)?.some((each) => each.code === commune) ?? false));
    },
    communeByCode: (code) => byCode.get(code),
    communesByName(name, postalCode, departement) {
      let found: readonly Commune[] = byName.get(name) ?? [];
      if (departement) found = found.filter((commune) => commune.departement === departement);
      if (!postalCode) return found;
      const inPostalCode = found.filter((commune) => commune.postalCodes.includes(postalCode));
      const city = inPostalCode.find((commune) => cities.has(commune.code));
      const arrondissement = city && byPostalCode.get(postalCode)?.find((commune) => commune.city === city.code);
      return arrondissement ? [arrondissement] : inPostalCode;
    },
    communesByPostalCode: (postalCode) => byPostalCode.get(postalCode) ?? [],
    currentCommune: (oldCode) => (byCode.has(oldCode) ? undefined : today(oldCode)),
    departement: (codeOrName) => departementCodes.get(codeOrName.toLowerCase()) ?? departementCodes.get(normaliseCommuneName(codeOrName)),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
