import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A network lists actors, and keeps some of them: only its rights over what it keeps reach into their fields. */
export class NetworkKeepers1763900000008 implements MigrationInterface {
  name = 'NetworkKeepers1763900000008';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE network_actor ADD COLUMN keeper boolean NOT NULL DEFAULT true;
      COMMENT ON COLUMN network_actor.keeper IS 'Rights of the network reach the actor. False where it only lists what another network keeps.';
      DROP INDEX network_actor_actor;
      CREATE INDEX network_actor_actor ON network_actor (actor_id, network_id) INCLUDE (keeper);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
