import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which order columns of a layout write their days, where somebody has said so. */
export class DateOrdersOfLayouts1763900000072 implements MigrationInterface {
  name = 'DateOrdersOfLayouts1763900000072';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE import_layout ADD COLUMN date_orders jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(date_orders) = 'object');
      COMMENT ON COLUMN import_layout.date_orders IS 'DAY_FIRST or MONTH_FIRST by column, where somebody has said in which order its days are written.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
