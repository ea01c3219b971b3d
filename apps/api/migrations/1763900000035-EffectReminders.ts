import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a cooperation was last asked what had been observed, and how a party leaves that has expected something. */
export class EffectReminders1763900000035 implements MigrationInterface {
  name = 'EffectReminders1763900000035';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE effect_reminder (
        project_id text COLLATE "C" PRIMARY KEY REFERENCES cooperation_project ON DELETE CASCADE,
        asked_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE effect_reminder IS 'When the parties of a cooperation were last asked what they have observed of the effects that they expect.';
      CREATE INDEX useful_effect_created ON useful_effect (created_at, id) WHERE deleted_at IS NULL;

      -- Merges that stand have moved none.
      UPDATE lieu_merge SET parts = parts || '{"observations": []}' WHERE NOT parts ? 'observations';

      -- A party that still expects something is held back by the foreign key; what was deleted holds nobody back.
      CREATE FUNCTION forget_deleted_expectations() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          DELETE FROM effect_party ep USING useful_effect e WHERE ep.party_id = OLD.id AND e.id = ep.effect_id AND e.deleted_at IS NOT NULL;
          RETURN OLD;
        END $$;
      CREATE TRIGGER forget_deleted_expectations BEFORE DELETE ON project_party FOR EACH ROW EXECUTE FUNCTION forget_deleted_expectations();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
