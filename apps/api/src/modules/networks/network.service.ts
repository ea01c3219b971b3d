import { UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkTerritoryCodes } from '../reference/reference.service.js';
import type { CreateNetworkInput } from './network.input.js';

/** Starts a network with its territory; the account that starts it becomes its coordinator. */
export async function createNetwork(tx: Transaction, input: CreateNetworkInput): Promise<string> {
  const checks = new Checks();
  checks.text(input.name, ['name'], { max: 200, required: true });
  checks.text(input.description, ['description'], { max: 20_000 });
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(input.slug) || input.slug.length > 80) checks.add('INVALID', ['slug'], { why: 'a-z 0-9 -' });
  const { departements, epcis, communes } = input.territory;
  await checkTerritoryCodes(tx, checks.problems, 'departement', departements ?? [], ['territory', 'departements']);
  await checkTerritoryCodes(tx, checks.problems, 'epci', epcis ?? [], ['territory', 'epcis']);
  await checkTerritoryCodes(tx, checks.problems, 'commune', communes ?? [], ['territory', 'communes']);
  const taken = await tx.query('SELECT 1 FROM network WHERE slug = $1', [input.slug]);
  if (taken.length > 0) checks.add('TAKEN', ['slug'], { value: input.slug });
  if (checks.problems.length > 0) throw new UserErrors(checks.problems);

  const id = newId('network');
  await tx.query('INSERT INTO network (id, slug, name, kind, stage, description) VALUES ($1, $2, $3, $4, $5, $6)', [
    id,
    input.slug,
    input.name.trim(),
    input.kind,
    input.stage ?? 'EMERGING',
    input.description ?? null,
  ]);
  await tx.query(
    `INSERT INTO network_territory (network_id, departement_code, epci_code, commune_code)
     SELECT DISTINCT $1, d, NULL, NULL FROM unnest($2::text[]) d UNION ALL SELECT DISTINCT $1, NULL, e, NULL FROM unnest($3::text[]) e
     UNION ALL SELECT DISTINCT $1, NULL, NULL, c FROM unnest($4::text[]) c`,
    [id, departements ?? [], epcis ?? [], communes ?? []],
  );
  await tx.query("INSERT INTO membership (network_id, user_id, roles) VALUES ($1, $2, '{COORDINATOR}')", [id, tx.viewer.userId]);
  await tx.record({ action: 'CREATE', subject: id, version: 1 });
  return id;
}
