import { cleanText, type Fields } from '../../transaction/revision.js';
import type { Statements } from '../../transaction/transaction.js';
import type { Network } from './network.entity.js';
import type { NetworkChange, TerritoryInput } from './network.input.js';

/** Fields that stand in a column as they are. */
const PLAIN = ['name', 'kind', 'stage', 'description'] as const;

/** The parts of a territory, each list in one order. */
export interface TerritoryFields {
  departements: string[];
  epcis: string[];
  communes: string[];
}

/** A network as the fields that can be edited, in the form in which changes are compared and kept in the trail. */
export async function fieldsOf(tx: Statements, network: Network): Promise<Fields> {
  const [territory] = await tx.query<TerritoryFields>(
    `SELECT array_remove(array_agg(departement_code ORDER BY departement_code), NULL) AS departements, array_remove(array_agg(epci_code ORDER BY epci_code), NULL) AS epcis,
       array_remove(array_agg(commune_code ORDER BY commune_code), NULL) AS communes FROM network_territory WHERE network_id = $1`,
    [network.id],
  );
  const { departements, epcis, communes } = territory!;
  return { ...Object.fromEntries(PLAIN.map((field) => [field, network[field]])), territory: { departements: departements ?? [], epcis: epcis ?? [], communes: communes ?? [] } };
}

/** A change in the same form: absent fields are undefined, null where a value is cleared. */
export const changedFields = (change: NetworkChange): Fields => ({
  ...Object.fromEntries(PLAIN.map((field) => [field, cleanText(change[field])])),
  territory: change.territory === undefined ? undefined : territoryFields(change.territory ?? {}),
});

export function territoryFields({ departements, epcis, communes }: TerritoryInput): TerritoryFields {
  const inOrder = (codes: string[] | null | undefined): string[] => [...new Set(codes)].sort();
  return { departements: inOrder(departements), epcis: inOrder(epcis), communes: inOrder(communes) };
}
