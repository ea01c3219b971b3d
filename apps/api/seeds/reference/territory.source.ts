import { readFileSync } from 'node:fs';

/** The files of @etalab/decoupage-administratif (Licence Ouverte), as the table rows they become. */
export interface Territory {
  readonly regions: readonly { code: string; name: string }[];
  readonly departements: readonly { code: string; name: string; region_code: string }[];
  readonly epci: readonly { code: string; name: string; kind: string }[];
  readonly communes: readonly CommuneRow[];
  readonly formerCommunes: readonly { code: string; name: string; commune_code: string }[];
}

interface CommuneRow {
  readonly code: string;
  readonly name: string;
  readonly departement_code: string;
  readonly region_code: string;
  readonly epci_code: string | null;
  readonly city_code: string | null;
  readonly postal_codes: readonly string[];
  readonly population: number | null;
}

interface Commune {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'arrondissement-municipal' | 'commune-deleguee' | 'commune-associee';
  departement: string;
  region: string;
  codesPostaux?: string[];
  population?: number;
  /** Codes of the communes that were merged into it. */
  anciensCodes?: string[];
  /** Of an arrondissement: its city. */
  commune?: string;
  /** Of a commune déléguée or associée: the commune it is part of. */
  chefLieu?: string;
}

/** Reads the whole package; takes about 0.3 s. */
export function readTerritory(): Territory {
  const communes = read<Commune>('communes');
  const epci = read<{ code: string; nom: string; type: string; membres: { code: string }[] }>('epci');
  const epciOf = new Map(epci.flatMap((each) => each.membres.map((membre) => [membre.code, each.code])));
  return {
    regions: read<{ code: string; nom: string }>('regions').map((each) => ({ code: each.code, name: each.nom })),
    departements: read<{ code: string; nom: string; region: string }>('departements')
      .map((each) => ({ code: each.code, name: each.nom, region_code: each.region })),
    epci: epci.map((each) => ({ code: each.code, name: each.nom, kind: each.type })),
    communes: communes
      .filter((each) => each.type === 'commune-actuelle' || each.type === 'arrondissement-municipal')
      .map((each) => ({
        code: each.code,
        name: each.nom,
        departement_code: each.departement,
        region_code: each.region,
        epci_code: epciOf.get(each.commune ?? each.code) ?? null,
        city_code: each.commune ?? null,
        postal_codes: each.codesPostaux ?? [],
        population: each.population ?? null,
      })),
    formerCommunes: formerCommunes(communes),
  };
}

function formerCommunes(communes: readonly Commune[]): Territory['formerCommunes'] {
  const former = new Map<string, Territory['formerCommunes'][number]>();
  for (const commune of communes) {
    for (const code of commune.anciensCodes ?? []) {
      // The package has only the code of a commune that left nothing behind: its successor lends the name.
      former.set(code, { code, name: commune.nom, commune_code: commune.code });
    }
  }
  for (const commune of communes) {
    if (commune.chefLieu) former.set(commune.code, { code: commune.code, name: commune.nom, commune_code: commune.chefLieu });
  }
  return [...former.values()];
}

function read<Row>(name: string): Row[] {
  return JSON.parse(readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8')) as Row[];
}
