import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos of things; their bytes lie in the store of files. */
export class Photos1763900000030 implements MigrationInterface {
  name = 'Photos1763900000030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE photo (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('photo'),
        subject_id text COLLATE "C" NOT NULL,
        alternative text CHECK (length(alternative) <= 500),
        credit text CHECK (length(credit) <= 200),
        width integer NOT NULL CHECK (width > 0),
        height integer NOT NULL CHECK (height > 0),
        position integer NOT NULL DEFAULT 0,
        added_by text COLLATE "C" REFERENCES app_user ON DELETE SET NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz
      );
      COMMENT ON COLUMN photo.subject_id IS 'What it shows: a resource, or an observation. Whoever may read that may see the photo.';
      COMMENT ON COLUMN photo.alternative IS 'What it shows, in words, for those who do not see it.';
      CREATE INDEX photo_subject ON photo (subject_id, position, id) WHERE deleted_at IS NULL;
      CREATE INDEX photo_added_by ON photo (added_by) WHERE added_by IS NOT NULL;

      SELECT audit_writes('photo');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
