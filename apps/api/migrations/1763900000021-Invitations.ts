import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations to a network: a link, a code for a meeting, or a mail. Of the link itself only a hash is kept. */
export class Invitations1763900000021 implements MigrationInterface {
  name = 'Invitations1763900000021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE invitation (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('invitation'),
        network_id text COLLATE "C" NOT NULL REFERENCES network ON DELETE CASCADE,
        token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
        roles text[] NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['COORDINATOR', 'ANIMATEUR', 'MEMBER', 'COMPANION']),
        starts_on date,
        ends_on date,
        person_id text COLLATE "C" REFERENCES person ON DELETE CASCADE,
        email text CHECK (email = lower(email)),
        uses_at_most integer NOT NULL DEFAULT 1 CHECK (uses_at_most BETWEEN 1 AND 200),
        uses integer NOT NULL DEFAULT 0 CHECK (uses BETWEEN 0 AND uses_at_most),
        expires_at timestamptz NOT NULL CHECK (expires_at <= created_at + interval '91 days'),
        revoked_at timestamptz,
        created_by text COLLATE "C" REFERENCES app_user ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT invitation_period_check CHECK (ends_on >= starts_on),
        CONSTRAINT invitation_companion_check CHECK (NOT 'COMPANION' = ANY (roles) OR (cardinality(roles) = 1 AND starts_on IS NOT NULL AND ends_on IS NOT NULL)),
        CONSTRAINT invitation_one_use CHECK (uses_at_most = 1 OR (person_id IS NULL AND email IS NULL AND NOT 'COORDINATOR' = ANY (roles)))
      );
      COMMENT ON COLUMN invitation.token_hash IS 'SHA-256 of the random part of the link, which nobody can work back from it.';
      COMMENT ON COLUMN invitation.email IS 'Only an account with this address may use it; null: whoever has the link.';
      CREATE INDEX invitation_network ON invitation (network_id, created_at);
      CREATE INDEX invitation_person ON invitation (person_id) WHERE person_id IS NOT NULL;

      CREATE TABLE invitation_scope (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        invitation_id text COLLATE "C" NOT NULL REFERENCES invitation ON DELETE CASCADE,
        lieu_id text COLLATE "C" REFERENCES lieu ON DELETE CASCADE,
        project_id text COLLATE "C" REFERENCES cooperation_project ON DELETE CASCADE,
        CHECK (num_nonnulls(lieu_id, project_id) = 1),
        UNIQUE NULLS NOT DISTINCT (invitation_id, lieu_id, project_id)
      );
      COMMENT ON TABLE invitation_scope IS 'The lieux that whoever joins will animate, or the lieux and projects that a companion is limited to.';
      CREATE INDEX invitation_scope_lieu ON invitation_scope (lieu_id) WHERE lieu_id IS NOT NULL;
      CREATE INDEX invitation_scope_project ON invitation_scope (project_id) WHERE project_id IS NOT NULL;

      CREATE TABLE invitation_use (
        invitation_id text COLLATE "C" NOT NULL REFERENCES invitation ON DELETE CASCADE,
        user_id text COLLATE "C" NOT NULL REFERENCES app_user ON DELETE CASCADE,
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (invitation_id, user_id)
      );
      COMMENT ON TABLE invitation_use IS 'Who has joined by it: each account once, so that somebody who was removed does not come back by the same link.';
      CREATE INDEX invitation_use_user ON invitation_use (user_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
