import { type Problem, UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { edit, type Editable, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkTerritoryCodes } from '../reference/reference.service.js';
import { Network } from './network.entity.js';
import { changedFields, fieldsOf, type TerritoryFields, territoryFields } from './network.fields.js';
import type { CreateNetworkInput, NetworkChange, UpdateNetworkInput } from './network.input.js';
import { networkRead } from './network.read.js';
import { checkNetwork, isSlug } from './network.rules.js';
import { NetworkStage } from './network.type.js';

export const networkKind: Editable<Network> = {
  entity: Network,
  read: networkRead,
  permissions: { update: 'network:update' },
  subject: async (_tx, { id }) => ({ networkIds: [id] }),
};

/** Starts a network with its territory; the account that starts it becomes its coordinator. */
export async function createNetwork(tx: Transaction, { slug, stage, ...rest }: CreateNetworkInput): Promise<string> {
  const input = { ...rest, stage: stage ?? NetworkStage.EMERGING };
  const problems = checkNetwork(input);
  if (!isSlug(slug)) problems.push({ code: 'INVALID', path: ['slug'], params: { why: 'a-z 0-9 -' } });
  await checkTerritory(tx, problems, input.territory);
  const taken = await tx.query('SELECT 1 FROM network WHERE slug = $1', [slug]);
  if (taken.length > 0) problems.push({ code: 'TAKEN', path: ['slug'], params: { value: slug } });
  if (problems.length > 0) throw new UserErrors(problems);

  const id = newId('network');
  const fields = given(changedFields(input));
  const { territory, ...columns } = fields;
  await tx.manager.insert(Network, { id, slug, version: 1, ...columns } as Network);
  await writeTerritory(tx, id, territory as TerritoryFields);
  await recordCreation(tx, id, { slug, ...fields });
  await makeCoordinator(tx, id);
  return id;
}

/** Makes the sender the coordinator of a new network. */
export async function makeCoordinator(tx: Transaction, network: string): Promise<void> {
  const id = newId('membership');
  const fields = { network, user: tx.viewer.userId, roles: ['COORDINATOR'] };
  await tx.query('INSERT INTO membership (id, network_id, user_id, roles) VALUES ($1, $2, $3, $4)', [id, network, fields.user, fields.roles]);
  await recordCreation(tx, id, fields);
}

/** Changes a network; a stale change is merged where it can be. Its name in addresses stays: links to its pages are out in the world. */
export async function updateNetwork(tx: Transaction, { id, expectedVersion, change }: UpdateNetworkInput): Promise<string> {
  const network = await lockToChange(tx, networkKind, id);
  const problems = checkNetwork(change);
  await checkTerritory(tx, problems, change.territory);
  if (problems.length > 0) throw new UserErrors(problems);
  await edit(tx, networkKind, network, {
    expectedVersion,
    now: await fieldsOf(tx, network),
    change: changedFields(change),
    columns: ({ territory: _territory, ...columns }) => columns,
    lists: async ({ territory }) => {
      if (territory) await writeTerritory(tx, id, territory as TerritoryFields);
    },
  });
  return id;
}

async function checkTerritory(tx: Transaction, problems: Problem[], territory: NetworkChange['territory']): Promise<void> {
  if (territory === undefined) return;
  const { departements, epcis, communes } = territoryFields(territory ?? {});
  await checkTerritoryCodes(tx, problems, 'departement', departements, ['territory', 'departements']);
  await checkTerritoryCodes(tx, problems, 'epci', epcis, ['territory', 'epcis']);
  await checkTerritoryCodes(tx, problems, 'commune', communes, ['territory', 'communes']);
}

/** Départements come first, then EPCI, then communes: the label of a territory names them in this order. */
async function writeTerritory(tx: Transaction, id: string, { departements, epcis, communes }: TerritoryFields): Promise<void> {
  await tx.query('DELETE FROM network_territory WHERE network_id = $1', [id]);
  await tx.query(
    `INSERT INTO network_territory (network_id, departement_code, epci_code, commune_code)
     SELECT $1, d, NULL, NULL FROM unnest($2::text[]) d UNION ALL SELECT $1, NULL, e, NULL FROM unnest($3::text[]) e
     UNION ALL SELECT $1, NULL, NULL, c FROM unnest($4::text[]) c`,
    [id, departements, epcis, communes],
  );
}
