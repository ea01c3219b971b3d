import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A need ends: whoever has it says so. */
export class NeedsThatAreMet1763900000071 implements MigrationInterface {
  name = 'NeedsThatAreMet1763900000071';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE need ADD COLUMN met boolean NOT NULL DEFAULT false`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
