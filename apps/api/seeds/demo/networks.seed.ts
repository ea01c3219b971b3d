import type { EntityManager } from 'typeorm';
import { hashPassword } from '../../src/auth/password.js';
import { newId } from '../../src/shared/id.js';
import { accounts, demoPassword } from './accounts.js';
import type { NetworkKey } from './demo.types.js';
import { networks } from './networks.js';
import { got, idsFor, insertRows } from './rows.js';

/** Ids of the networks by slug. */
export type NetworkIds = ReadonlyMap<NetworkKey, string>;
/** Ids of the accounts by e-mail address. */
export type UserIds = ReadonlyMap<string, string>;

export async function seedNetworks(manager: EntityManager): Promise<NetworkIds> {
  const ids = idsFor<NetworkKey>('network', networks);
  const rows = [...ids].map(([slug, id]) => ({ slug, id, ...networks[slug] }));
  await insertRows(manager, 'network', rows.map(({ id, slug, name, kind, stage, description }) => ({ id, slug, name, kind, stage, description, fictional: true })));
  for (const { id, epci } of rows) {
    await manager.query('INSERT INTO network_territory (network_id, epci_code) SELECT $1, unnest($2::text[])', [id, epci]);
  }
  return ids;
}

export async function seedAccounts(manager: EntityManager, networkIds: NetworkIds): Promise<UserIds> {
  const ids = new Map(accounts.map(({ email }) => [email, newId('user')]));
  await insertRows(manager, 'app_user', accounts.map(({ name, email, instanceAdmin = false }) =>
    ({ id: got(ids, email), name, email, email_verified: true, locale: 'fr', instance_admin: instanceAdmin })));
  await insertRows(manager, 'auth_account', await Promise.all([...ids.values()].map(async (id) =>
    ({ id: `account_${id}`, account_id: id, provider_id: 'credential', user_id: id, password: await hashPassword(demoPassword) }))));
  await insertRows(manager, 'membership', accounts.flatMap(({ email, roles }) => roles.map(([network, role]) =>
    ({ id: newId('membership'), network_id: got(networkIds, network), user_id: got(ids, email), roles: [role] }))));
  return ids;
}
