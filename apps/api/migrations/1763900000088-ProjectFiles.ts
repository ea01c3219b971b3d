import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents of projects, and those that support what was observed, may be files that lie in the store, beside links. */
export class ProjectFiles1763900000088 implements MigrationInterface {
  name = 'ProjectFiles1763900000088';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE project_file (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('file'),
        project_id text COLLATE "C" NOT NULL REFERENCES cooperation_project,
        file_key text COLLATE "C" NOT NULL UNIQUE CHECK (file_key ~ '^[0-9a-f]{64}$'),
        name text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 200),
        type text NOT NULL CHECK (type IN ('PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'ODP', 'TEXT', 'CSV')),
        size integer NOT NULL CHECK (size > 0),
        added_by text COLLATE "C" REFERENCES app_user ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        unused_since timestamptz
      );
      COMMENT ON TABLE project_file IS 'A file that belongs to a cooperation project; its bytes lie in the store. Whoever may read what names it may read it.';
      COMMENT ON COLUMN project_file.file_key IS 'Names its bytes in the store; random, and told to nobody.';
      COMMENT ON COLUMN project_file.type IS 'What its bytes are, whatever it was called.';
      COMMENT ON COLUMN project_file.unused_since IS 'Since when nothing that is there names it, as the daily sweep has found; null: something does, or nobody has looked yet.';
      CREATE INDEX project_file_project ON project_file (project_id);
      CREATE INDEX project_file_added_by ON project_file (added_by) WHERE added_by IS NOT NULL;

      ALTER TABLE cooperation_document
        ALTER COLUMN url DROP NOT NULL,
        ADD COLUMN file_id text COLLATE "C" REFERENCES project_file,
        ADD CONSTRAINT cooperation_document_link_or_file CHECK (num_nonnulls(url, file_id) = 1);
      COMMENT ON TABLE cooperation_document IS 'Something that a cooperation leads to: written elsewhere, or a file that was sent.';
      CREATE INDEX cooperation_document_file ON cooperation_document (file_id) WHERE file_id IS NOT NULL;

      ALTER TABLE evidence
        ADD COLUMN file_id text COLLATE "C" REFERENCES project_file,
        DROP CONSTRAINT evidence_led_to,
        ADD CONSTRAINT evidence_led_to CHECK (CASE kind WHEN 'LINK' THEN url IS NOT NULL WHEN 'DOCUMENT' THEN num_nonnulls(url, file_id) = 1 ELSE true END),
        ADD CONSTRAINT evidence_file_is_document CHECK (file_id IS NULL OR kind = 'DOCUMENT');
      CREATE INDEX evidence_file ON evidence (file_id) WHERE file_id IS NOT NULL;

      SELECT audit_writes('project_file', 'project_id', '', 'file_key');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
