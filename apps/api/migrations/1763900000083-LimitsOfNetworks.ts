import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A network's limits can be numbers and be somebody's, as those of a project. */
export class LimitsOfNetworks1763900000083 implements MigrationInterface {
  name = 'LimitsOfNetworks1763900000083';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE shared_aim_limit
        ADD COLUMN threshold numeric CONSTRAINT shared_aim_limit_threshold_adds_up CHECK (threshold >= 0 AND threshold <= 1e12),
        ADD COLUMN unit text CHECK (length(unit) <= 40),
        ADD COLUMN holder_id text COLLATE "C" REFERENCES actor,
        ADD CONSTRAINT shared_aim_limit_counted CHECK (threshold IS NULL OR unit IS NOT NULL);
      COMMENT ON COLUMN shared_aim_limit.holder_id IS 'Whose limit it is; null: of the whole network.';
      CREATE INDEX shared_aim_limit_holder ON shared_aim_limit (holder_id) WHERE holder_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
