import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { testDatabase, type TestDatabase } from './harness/database.js';

const directory = path.join(__dirname, '../checks');
const files = readdirSync(directory).filter((file) => file.endsWith('.sql'));

// What each check is there to find, done behind the back of triggers and foreign keys.
const damage: Readonly<Record<string, string>> = {
  'actors-in-network.sql': `DELETE FROM network_actor WHERE actor_id IN (SELECT id FROM person LIMIT 1)`,
  'actors.sql': `DELETE FROM person WHERE id IN (SELECT id FROM person LIMIT 1)`,
  'books-room.sql': `UPDATE occurrence SET books_room = false WHERE books_room`,
  'double-booking.sql': `UPDATE ess_month_event SET editorial_state = 'ACCEPTED'`,
  'effect-parties.sql': `UPDATE useful_effect SET project_id = (SELECT max(id) FROM cooperation_project)`,
  'effect-states.sql': `UPDATE observation SET deleted_at = now()`,
  'event-project.sql': `UPDATE cooperation_project SET network_id = (SELECT id FROM network WHERE slug = 'demo-voisine')`,
  'freed-mobilisations.sql': `DELETE FROM handover WHERE kind = 'BACK'`,
  'merged-lieux.sql': `UPDATE lieu SET deleted_at = now(), merged_into = (SELECT max(id) FROM lieu) WHERE id = (SELECT min(lieu_id) FROM room)`,
  'occurrence-month.sql': `UPDATE occurrence SET ess_month_id = (SELECT max(id) FROM ess_month WHERE id <> ess_month_id)`,
  'thread-items.sql': `UPDATE milestone_item SET decision_id = (SELECT max(id) FROM decision d WHERE d.project_id <> (SELECT project_id FROM decision WHERE id = milestone_item.decision_id)) WHERE decision_id IS NOT NULL`,
  'project-parties.sql': `DELETE FROM network_actor WHERE actor_id IN (SELECT actor_id FROM project_party LIMIT 1)`,
  'promised-resources.sql': `UPDATE mobilisation SET quantity = 1000`,
};

let database: TestDatabase;
beforeAll(async () => { database = await testDatabase({ demo: true }); });
afterAll(() => database.close());

describe('invariants of the demonstration data', () => {
  test.each(files)('%s finds nothing, and finds damage', async (file) => {
    const check = readFileSync(path.join(directory, file), 'utf8');
    const client = await database.pool.connect();
    try {
      await client.query('BEGIN');
      expect((await client.query(check)).rows).toEqual([]);
      await client.query(`SET LOCAL session_replication_role = replica`);
      const done = await client.query(damage[file] ?? 'SELECT WHERE false');
      expect(done.rowCount).toBeGreaterThan(0);
      expect((await client.query(check)).rowCount).toBeGreaterThan(0);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });
});
