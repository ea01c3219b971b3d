import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two lieux turn out to be one: which was merged into which, and all that it takes to undo it. */
export class LieuMerges1763900000013 implements MigrationInterface {
  name = 'LieuMerges1763900000013';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE lieu ADD COLUMN merged_into text COLLATE "C" REFERENCES lieu,
        ADD CONSTRAINT lieu_merged_is_deleted CHECK (merged_into IS NULL OR deleted_at IS NOT NULL);
      COMMENT ON COLUMN lieu.merged_into IS 'Where its id and its address lead: the lieu that was kept, or what that one has been merged into since.';
      CREATE INDEX lieu_merged_into ON lieu (merged_into) WHERE merged_into IS NOT NULL;

      CREATE TABLE lieu_merge (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('merge'),
        kept_id text COLLATE "C" NOT NULL REFERENCES lieu,
        merged_id text COLLATE "C" NOT NULL REFERENCES lieu,
        parts jsonb NOT NULL,
        merged_by text COLLATE "C" REFERENCES app_user ON DELETE SET NULL,
        merged_at timestamptz NOT NULL DEFAULT now(),
        undone_by text COLLATE "C" REFERENCES app_user ON DELETE SET NULL,
        undone_at timestamptz,
        CONSTRAINT lieu_merge_of_two CHECK (kept_id <> merged_id),
        CONSTRAINT lieu_merge_undone CHECK (undone_by IS NULL OR undone_at IS NOT NULL)
      );
      COMMENT ON COLUMN lieu_merge.parts IS '{what: [{key, both, row}]}: everything that hung on the merged lieu; both where the kept one had it too.';
      CREATE UNIQUE INDEX lieu_merge_once ON lieu_merge (merged_id) WHERE undone_at IS NULL;
      CREATE INDEX lieu_merge_kept ON lieu_merge (kept_id) WHERE undone_at IS NULL;

      -- A room that goes to another lieu takes its dates along: they take place in it.
      ALTER TABLE occurrence DROP CONSTRAINT occurrence_room_of_lieu,
        ADD CONSTRAINT occurrence_room_of_lieu FOREIGN KEY (room_id, lieu_id) REFERENCES room (id, lieu_id) ON UPDATE CASCADE;

      COMMENT ON COLUMN audit_entry.cause IS 'What the change was part of: the id of an import, or of a merge of lieux.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
