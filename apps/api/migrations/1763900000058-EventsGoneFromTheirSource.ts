import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An import names the events that its source has no longer, for somebody to decide about. */
export class EventsGoneFromTheirSource1763900000058 implements MigrationInterface {
  name = 'EventsGoneFromTheirSource1763900000058';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE data_import ADD COLUMN gone_events text[] COLLATE "C" NOT NULL DEFAULT '{}';
      COMMENT ON COLUMN data_import.gone_events IS 'Events still to come that the last file of the same source had, and this one has no longer.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
