import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Companions, whose rights are limited to some lieux and projects and to a period; members and accounts that are suspended. */
export class Companions1763900000016 implements MigrationInterface {
  name = 'Companions1763900000016';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE app_user ADD COLUMN suspended_at timestamptz;
      COMMENT ON COLUMN app_user.suspended_at IS 'Since when the account cannot sign in; its sessions and its rights count no more.';

      ALTER TABLE membership
        ADD COLUMN starts_on date,
        ADD COLUMN ends_on date,
        ADD COLUMN suspended_at timestamptz,
        DROP CONSTRAINT membership_roles_check,
        ADD CONSTRAINT membership_roles_check CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['COORDINATOR', 'ANIMATEUR', 'MEMBER', 'COMPANION']),
        ADD CONSTRAINT membership_period_check CHECK (ends_on >= starts_on),
        ADD CONSTRAINT membership_companion_check CHECK (NOT 'COMPANION' = ANY (roles) OR (cardinality(roles) = 1 AND starts_on IS NOT NULL AND ends_on IS NOT NULL));
      COMMENT ON COLUMN membership.starts_on IS 'First day of the rights, in Europe/Paris; null: since ever.';
      COMMENT ON COLUMN membership.ends_on IS 'Last day of the rights, in Europe/Paris; null: without an end.';

      CREATE TABLE membership_scope (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        membership_id text COLLATE "C" NOT NULL REFERENCES membership ON DELETE CASCADE,
        lieu_id text COLLATE "C" REFERENCES lieu ON DELETE CASCADE,
        project_id text COLLATE "C" REFERENCES cooperation_project ON DELETE CASCADE,
        CHECK (num_nonnulls(lieu_id, project_id) = 1),
        UNIQUE NULLS NOT DISTINCT (membership_id, lieu_id, project_id)
      );
      COMMENT ON TABLE membership_scope IS 'The lieux and projects that the rights of a companion are limited to.';
      CREATE INDEX membership_scope_lieu ON membership_scope (lieu_id) WHERE lieu_id IS NOT NULL;
      CREATE INDEX membership_scope_project ON membership_scope (project_id) WHERE project_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
