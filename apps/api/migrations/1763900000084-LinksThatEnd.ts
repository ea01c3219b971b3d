import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A link by which anybody reads a fil rouge ends on a day. Those that are open go on for a year. */
export class LinksThatEnd1763900000084 implements MigrationInterface {
  name = 'LinksThatEnd1763900000084';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE fil_rouge ADD COLUMN shared_until date;
      COMMENT ON COLUMN fil_rouge.shared_until IS 'The last day on which the link works, on the clock of Paris.';
      UPDATE fil_rouge SET shared_until = current_date + 365 WHERE share_token IS NOT NULL;
      ALTER TABLE fil_rouge ADD CONSTRAINT fil_rouge_link_ends CHECK (share_token IS NULL OR shared_until IS NOT NULL);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
