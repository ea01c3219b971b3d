import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Needs are shared in circles, as resources are; those that are there stay where they were, in their networks. */
export class NeedsInCircles1763900000090 implements MigrationInterface {
  name = 'NeedsInCircles1763900000090';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE need ADD COLUMN sharing text NOT NULL DEFAULT 'NETWORK' CHECK (sharing IN ('HOLDER_ONLY', 'NETWORK', 'PARTNERS', 'PUBLIC'));
      COMMENT ON COLUMN need.sharing IS 'Who may see and answer it: its holder only, the networks of the holder, members and keys of every network of the instance, or anybody.';
      COMMENT ON COLUMN photo.subject_id IS 'What it shows: a resource, a need, a lieu, an event, or an observation. Whoever may read that may see the photo.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
