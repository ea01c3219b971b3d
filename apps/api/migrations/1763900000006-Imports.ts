import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that were sent, what each line was understood as, and where a lieu came from. */
export class Imports1763900000006 implements MigrationInterface {
  name = 'Imports1763900000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE data_import (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('import'),
        network_id text COLLATE "C" NOT NULL REFERENCES network,
        created_by text COLLATE "C" REFERENCES app_user ON DELETE SET NULL,
        target text NOT NULL CHECK (target IN ('LIEUX')),
        state text NOT NULL DEFAULT 'READY' CHECK (state IN ('READY', 'CONFIRMED', 'CANCELLED')),
        file_name text NOT NULL CHECK (length(file_name) <= 255),
        format text NOT NULL CHECK (format IN ('CSV', 'GEOJSON', 'JSON')),
        encoding text NOT NULL,
        layout text NOT NULL,
        columns jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        confirmed_at timestamptz
      );
      COMMENT ON COLUMN data_import.columns IS '[{name, sample, field, confidence, reason}] in the order of the file.';
      COMMENT ON COLUMN data_import.layout IS 'Fingerprint of the column names: corrections are remembered for the next file of the same layout.';
      CREATE INDEX data_import_network ON data_import (network_id, created_at, id);

      CREATE TABLE data_import_row (
        import_id text COLLATE "C" NOT NULL REFERENCES data_import ON DELETE CASCADE,
        line integer NOT NULL CHECK (line > 0),
        raw jsonb NOT NULL,
        draft jsonb,
        outcome text NOT NULL CHECK (outcome IN ('CREATED', 'UPDATED', 'UNCHANGED', 'DUPLICATE', 'REJECTED', 'SKIPPED')),
        problems jsonb NOT NULL DEFAULT '[]',
        candidates jsonb NOT NULL DEFAULT '[]',
        decision text CHECK (decision IN ('SAME_AS', 'NEW', 'SKIP')),
        lieu_id text COLLATE "C" REFERENCES lieu ON DELETE SET NULL,
        PRIMARY KEY (import_id, line)
      );
      CREATE INDEX data_import_row_outcome ON data_import_row (import_id, outcome, line);
      CREATE INDEX data_import_row_lieu ON data_import_row (lieu_id);

      CREATE TABLE import_layout (
        network_id text COLLATE "C" NOT NULL REFERENCES network ON DELETE CASCADE,
        layout text NOT NULL,
        columns jsonb NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (network_id, layout)
      );

      CREATE TABLE lieu_source (
        network_id text COLLATE "C" NOT NULL REFERENCES network ON DELETE CASCADE,
        source text NOT NULL,
        key text NOT NULL,
        lieu_id text COLLATE "C" NOT NULL REFERENCES lieu ON DELETE CASCADE,
        draft jsonb NOT NULL,
        PRIMARY KEY (network_id, source, key)
      );
      COMMENT ON TABLE lieu_source IS 'Which line of which layout a lieu came from: the same file sent again changes nothing.';
      COMMENT ON COLUMN lieu_source.draft IS 'What the line said last time; only what it says differently now is written over the lieu.';
      CREATE INDEX lieu_source_lieu ON lieu_source (lieu_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
