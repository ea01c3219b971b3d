import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an import did to a thing is found in one step, also right after it, before the database has counted anything. */
export class CauseOfThings1763900000015 implements MigrationInterface {
  name = 'CauseOfThings1763900000015';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX audit_entry_cause_subject ON audit_entry (cause, subject_id) WHERE cause IS NOT NULL;
      DROP INDEX audit_entry_cause;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
