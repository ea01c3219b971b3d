import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the bytes of a photo lie: under a name that nothing else tells. */
export class PhotoFiles1763900000033 implements MigrationInterface {
  name = 'PhotoFiles1763900000033';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Nothing could add a photo before; one that is there all the same has no bytes.
      DELETE FROM photo;
      ALTER TABLE photo
        ADD COLUMN file_key text COLLATE "C" NOT NULL UNIQUE CHECK (file_key ~ '^[0-9a-f]{64}$'),
        ADD CHECK (position >= 0),
        ADD CHECK (btrim(alternative) <> ''),
        ADD CHECK (btrim(credit) <> '');
      COMMENT ON COLUMN photo.file_key IS 'Names its files in the store; random, and told to nobody.';
      COMMENT ON COLUMN photo.width IS 'Of the largest size that is kept, in pixels.';
      COMMENT ON COLUMN photo.position IS 'Its place among the photos of the thing; those of one place stand by age.';
      -- What merges have moved so far: no photos.
      UPDATE lieu_merge SET parts = jsonb_build_object('photos', '[]'::jsonb) || parts;
      CREATE INDEX photo_deleted ON photo (deleted_at) WHERE deleted_at IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
