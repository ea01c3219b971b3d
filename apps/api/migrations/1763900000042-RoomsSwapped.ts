import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Several dates that move at once may take each other's rooms: the constraint can wait until all of them have moved. */
export class RoomsSwapped1763900000042 implements MigrationInterface {
  name = 'RoomsSwapped1763900000042';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE occurrence
        DROP CONSTRAINT occurrence_room_free,
        ADD CONSTRAINT occurrence_room_free EXCLUDE USING gist (room_id WITH =, period WITH &&) WHERE (books_room) DEFERRABLE INITIALLY IMMEDIATE;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
