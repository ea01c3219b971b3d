import type { DataSource, EntityManager } from 'typeorm';
import { seedAccounts, seedNetworks } from './networks.seed.js';
import { seedActors } from './actors.seed.js';
import { seedProjects, seedResourcesAndNeeds } from './cooperation.seed.js';
import { seedExchanges } from './exchanges.seed.js';
import { seedEssMonth } from './ess-month.seed.js';
import { parisYear } from './november.js';

/**
 * Writes the fictional networks `demo` and `demo-voisine` with their accounts, in one transaction, on a database that has
 * the reference data and no network. The Mois de l'ESS is that of the year it is in Paris at `now`.
 */
export async function seedDemo(dataSource: DataSource, now: Date): Promise<void> {
  const year = parisYear(now);
  await dataSource.transaction(async (manager) => {
    const networks = await seedNetworks(manager);
    const users = await seedAccounts(manager, networks);
    const actors = await seedActors(manager, networks, users);
    await seedResourcesAndNeeds(manager, actors, year);
    const projects = await seedProjects(manager, networks, actors);
    await seedEssMonth(manager, { year, networks, users, actors, projects });
    await seedExchanges(manager, { actors, projects, now });
    await recordAll(manager);
  });
}

const TABLES = ['network', 'membership', 'lieu', 'organisation', 'person', 'resource', 'need', 'cooperation_project', 'ess_month', 'ess_month_event', 'occurrence'];

/** The history of the demonstration begins with it. */
async function recordAll(manager: EntityManager): Promise<void> {
  const things = TABLES.map((table) => `SELECT id, version FROM ${table}`).join(' UNION ALL ');
  await manager.query(`INSERT INTO audit_entry (action, subject_id, version, reason) SELECT 'CREATE', id, version, 'DEMONSTRATION' FROM (${things}) thing ORDER BY id`);
}
