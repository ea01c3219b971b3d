import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was deleted or brought back is little of a trail, and looked for in all of it. */
export class RareEntries1763900000052 implements MigrationInterface {
  name = 'RareEntries1763900000052';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE INDEX audit_entry_gone_time ON audit_entry (action, id) WHERE action IN ('DELETE', 'RESTORE')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
