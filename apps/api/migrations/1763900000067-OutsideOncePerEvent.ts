import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lies outside the month is one warning an event. That one date of it was accepted is kept for an event with no other; otherwise the warning says something new, and is looked at again. */
export class OutsideOncePerEvent1763900000067 implements MigrationInterface {
  name = 'OutsideOncePerEvent1763900000067';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      WITH open AS (
        SELECT w.id, o.event_id, row_number() OVER (PARTITION BY o.event_id ORDER BY w.overridden_at DESC, w.id) AS nth
        FROM warning_override w JOIN occurrence o ON o.id = w.occurrence_id
        WHERE w.rule = 'OUTSIDE_MONTH' AND w.ended_at IS NULL
      )
      UPDATE warning_override w
      SET event_id = open.event_id, occurrence_id = NULL, ended_at = CASE WHEN open.nth > 1 THEN now() END, version = version + 1
      FROM open WHERE open.id = w.id
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
