import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which reference data was written last: writing it again at every start would only take time. */
export class ReferenceVersion1763900000009 implements MigrationInterface {
  name = 'ReferenceVersion1763900000009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE reference_version (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        fingerprint text NOT NULL,
        seeded_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON COLUMN reference_version.fingerprint IS 'Of the package of territories, and of what is written from it: see seeds/reference.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
