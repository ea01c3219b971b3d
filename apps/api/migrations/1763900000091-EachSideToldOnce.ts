import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who could not be told of a match at first, because a circle kept it from them, is told once they may read it. */
export class EachSideToldOnce1763900000091 implements MigrationInterface {
  name = 'EachSideToldOnce1763900000091';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE match_notice ADD COLUMN side text CHECK (side IN ('NEED', 'RESOURCE'));
      UPDATE match_notice SET side = 'NEED';
      ALTER TABLE match_notice DROP CONSTRAINT match_notice_pkey, ADD PRIMARY KEY (need_id, resource_id, side);
      -- Which side was told of the pairs that are there is not known: nobody is told twice.
      INSERT INTO match_notice (need_id, resource_id, noticed_at, side) SELECT need_id, resource_id, noticed_at, 'RESOURCE' FROM match_notice;
      COMMENT ON TABLE match_notice IS 'Which side of a pair of a need and a resource has been told that they match: nobody is told twice.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
