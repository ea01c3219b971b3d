import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The file while it waits for confirmation, what was noticed about it, and lines that were left out for good. */
export class ImportPreviews1763900000007 implements MigrationInterface {
  name = 'ImportPreviews1763900000007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE data_import ADD COLUMN content bytea, ADD COLUMN warnings jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE data_import ADD CHECK ((content IS NOT NULL) = (state = 'READY'));
      COMMENT ON COLUMN data_import.content IS 'The file itself, to read it anew when columns are corrected. It may hold personal data, so it goes at confirmation or cancellation.';
      COMMENT ON COLUMN data_import.columns IS '[{name, sample, field, confidence, reason: {code, fr, en}, holds}] in the order of the file; field is a value of ImportField.';

      ALTER TABLE data_import_row ADD COLUMN same_as_line integer, ADD COLUMN source_key text;
      COMMENT ON COLUMN data_import_row.same_as_line IS 'The earlier line of the same file that it is the same as, by decision.';
      COMMENT ON COLUMN data_import_row.source_key IS 'What the line is found again by in the next file: see lieu_source.';

      ALTER TABLE lieu_source ALTER COLUMN lieu_id DROP NOT NULL;
      COMMENT ON COLUMN lieu_source.lieu_id IS 'Null: somebody decided to leave the line out.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
