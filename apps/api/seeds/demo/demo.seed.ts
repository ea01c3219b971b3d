import 'reflect-metadata';
import type { DataSource, EntityManager } from 'typeorm';
import type { FileStore } from '../../src/storage/file-store.js';
import { seedAccounts, seedNetworks } from './networks.seed.js';
import { seedActors } from './actors.seed.js';
import { seedConversations } from './conversations.seed.js';
import { seedProjects, seedResourcesAndNeeds } from './cooperation.seed.js';
import { seedEffects } from './effects.seed.js';
import { seedExchanges } from './exchanges.seed.js';
import { seedEssMonth } from './ess-month.seed.js';
import { seedFiles } from './files.seed.js';
import { seedFeeds } from './feeds.seed.js';
import { seedMobilisations } from './mobilisations.seed.js';
import { parisYear } from './november.js';
import { seedPreparation } from './preparation.seed.js';
import { seedWarnings } from './warnings.seed.js';
import { seedThreads } from './threads.seed.js';
import { seedPhotos } from './photos.seed.js';
import { seedRelease } from './releases.seed.js';

/**
 * Writes the fictional networks `demo` and `demo-voisine` with their accounts, in one transaction, on a database that has
 * the reference data and no network; pictures and a document too, where there is a store for them. The Mois de l'ESS is that of the year it is in Paris at `now`.
 */
export async function seedDemo(dataSource: DataSource, now: Date, store?: FileStore): Promise<void> {
  const year = parisYear(now);
  await dataSource.transaction(async (manager) => {
    const networks = await seedNetworks(manager);
    const users = await seedAccounts(manager, networks);
    const actors = await seedActors(manager, networks, users);
    await seedResourcesAndNeeds(manager, actors, now);
    const projects = await seedProjects(manager, networks, actors, users.get('coordination@demo.example') ?? null);
    await seedEffects(manager, { now, actors, projects });
    await seedEssMonth(manager, { year, networks, users, actors, projects });
    if (store) await seedPhotos(manager, store);
    await seedRelease(manager, { now, year, network: networks.get('demo')! });
    await seedPreparation(manager, { now, year, networks, actors });
    await seedFeeds(manager, users);
    await seedThreads(manager, { now, year, networks, actors, projects });
    if (store) await seedFiles(manager, store, projects);
    await seedMobilisations(manager, { now, users, actors, projects });
    await seedWarnings(manager, { now, networks, users });
    await seedConversations(manager, { networks, actors, projects, now });
    await seedExchanges(manager, { actors, projects, now });
    await recordAll(manager);
  });
}

const TABLES = ['network', 'membership', 'lieu', 'organisation', 'person', 'resource', 'photo', 'need', 'cooperation_project', 'shared_aim', 'fil_rouge', 'decision', 'cooperation_task', 'cooperation_document', 'useful_effect', 'observation', 'impact', 'externality', 'commitment', 'ess_month', 'ess_month_event', 'occurrence', 'occurrence_outcome', 'checklist', 'event_task', 'volunteer_slot', 'mobilisation', 'warning_override'];

/** What people made together, as the activity of projects tells it: some weeks ago, and by whom. */
const BY_PEOPLE = `CASE split_part(id, '_', 1)
  WHEN 'project' THEN 'coordination@demo.example' WHEN 'decision' THEN 'coordination@demo.example' WHEN 'effect' THEN 'coordination@demo.example' WHEN 'impact' THEN 'coordination@demo.example'
  WHEN 'externality' THEN 'coordination@demo.example' WHEN 'filrouge' THEN 'coordination@demo.example' WHEN 'document' THEN 'animation@demo.example' WHEN 'task' THEN 'animation@demo.example'
  WHEN 'commitment' THEN 'animation@demo.example' WHEN 'observation' THEN 'animation@demo.example' WHEN 'mobilisation' THEN 'animation@demo.example' END`;
/** Before what is said in the conversations. */
const DAYS_AGO = 60;

/** The history of the demonstration begins with it. */
async function recordAll(manager: EntityManager): Promise<void> {
  const things = TABLES.map((table) => `SELECT id, version FROM ${table}`).join(' UNION ALL ');
  await manager.query(
    `INSERT INTO audit_entry (action, actor_id, at, subject_id, version, reason)
     SELECT 'CREATE', u.id, CASE WHEN u.id IS NULL THEN now() ELSE now() - make_interval(days => ${DAYS_AGO}) END, thing.id, thing.version, 'DEMONSTRATION'
     FROM (SELECT id, version, ${BY_PEOPLE} AS by FROM (${things}) each) thing LEFT JOIN app_user u ON u.email = thing.by ORDER BY thing.id`,
  );
}
