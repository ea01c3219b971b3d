import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Amounts are added up for everybody who reads: one that cannot be would keep all of them from reading. What is there already stays as it is until it is changed. */
export class AmountsThatAddUp1763900000053 implements MigrationInterface {
  name = 'AmountsThatAddUp1763900000053';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE commitment ADD CONSTRAINT commitment_amount_adds_up CHECK (amount <= 1e12) NOT VALID;
      ALTER TABLE mobilisation ADD CONSTRAINT mobilisation_quantity_adds_up CHECK (quantity <= 1e12) NOT VALID;
      ALTER TABLE project_limit ADD CONSTRAINT project_limit_threshold_adds_up CHECK (threshold <= 1e12) NOT VALID;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
