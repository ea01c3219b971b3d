import type { EntityManager } from 'typeorm';
import { newId } from '../../src/shared/id.js';

const DAY = 86_400_000;

/** The version that went to the printer's in October; what changed since waits for the next one. */
export async function seedRelease(manager: EntityManager, { now, year, network }: { now: Date; year: number; network: string }): Promise<void> {
  const id = newId('release');
  const [{ id: essMonth }] = (await manager.query('SELECT id FROM ess_month WHERE network_id = $1 AND year = $2', [network, year])) as [{ id: string }];
  const printed = Date.UTC(year, 9, 16, 8, 30);
  await manager.query('INSERT INTO programme_release (id, ess_month_id, number, name, released_at) VALUES ($1, $2, 1, $3, $4)', [
    id, essMonth, 'Version de l’imprimeur', new Date(Math.min(printed, now.getTime() - DAY)),
  ]);
  const columns = 'occurrence_id, event_id, title, status, starts_at, ends_at, time_zone, place';
  await manager.query(
    `INSERT INTO released_date (release_id, ${columns})
     SELECT $1, ${columns} FROM date_to_release d WHERE ess_month_id = $2 AND EXISTS (SELECT 1 FROM ess_month_event e WHERE e.id = d.event_id AND e.editorial_state = 'PUBLISHED')`,
    [id, essMonth],
  );
  // The evening was on that list, and has been taken out of the programme since.
  await manager.query(
    `INSERT INTO released_date (release_id, ${columns})
     SELECT $1, o.id, e.id, e.title, e.status, o.starts_at, o.ends_at, l.time_zone, l.name FROM ess_month_event e JOIN occurrence o ON o.event_id = e.id JOIN lieu l ON l.id = o.lieu_id
     WHERE e.ess_month_id = $2 AND e.title LIKE 'Scène ouverte%'`,
    [id, essMonth],
  );
  // What was printed: a date two days earlier, another one elsewhere, and nothing was cancelled or full.
  await manager.query(`UPDATE released_date SET status = 'SCHEDULED' WHERE release_id = $1`, [id]);
  await manager.query(
    `UPDATE released_date SET starts_at = starts_at - interval '2 days', ends_at = ends_at - interval '2 days'
     WHERE release_id = $1 AND occurrence_id = (SELECT occurrence_id FROM released_date WHERE release_id = $1 AND title LIKE 'Marché%' ORDER BY starts_at, occurrence_id LIMIT 1)`,
    [id],
  );
  await manager.query('UPDATE ess_month SET version = version + 1 WHERE id = $1', [essMonth]);
}
