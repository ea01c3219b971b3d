import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, networks with their territory and members, and the history of changes. */
export class Network1763900000002 implements MigrationInterface {
  name = 'Network1763900000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE app_user (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('user'),
        name text NOT NULL,
        email text NOT NULL UNIQUE CHECK (email = lower(email)),
        email_verified boolean NOT NULL DEFAULT false,
        image text,
        locale text NOT NULL DEFAULT 'fr' CHECK (locale IN ('fr', 'en')),
        instance_admin boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE auth_session (
        id text COLLATE "C" PRIMARY KEY,
        token text COLLATE "C" NOT NULL UNIQUE,
        user_id text COLLATE "C" NOT NULL REFERENCES app_user ON DELETE CASCADE,
        expires_at timestamptz NOT NULL,
        ip_address text,
        user_agent text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX auth_session_user ON auth_session (user_id);
      CREATE TABLE auth_account (
        id text COLLATE "C" PRIMARY KEY,
        account_id text NOT NULL,
        provider_id text NOT NULL,
        user_id text COLLATE "C" NOT NULL REFERENCES app_user ON DELETE CASCADE,
        access_token text,
        refresh_token text,
        id_token text,
        access_token_expires_at timestamptz,
        refresh_token_expires_at timestamptz,
        scope text,
        password text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (provider_id, account_id)
      );
      CREATE INDEX auth_account_user ON auth_account (user_id);
      CREATE TABLE auth_verification (
        id text COLLATE "C" PRIMARY KEY,
        identifier text NOT NULL,
        value text NOT NULL,
        expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX auth_verification_identifier ON auth_verification (identifier);

      CREATE TABLE network (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('network'),
        slug text COLLATE "C" NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
        name text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 200),
        kind text NOT NULL CHECK (kind IN ('COLLECTIVE', 'PTCE', 'REGIONAL_NETWORK')),
        stage text NOT NULL DEFAULT 'EMERGING' CHECK (stage IN ('EMERGING', 'ESTABLISHED')),
        description text,
        fictional boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz
      );
      COMMENT ON COLUMN network.fictional IS 'Demonstration data: shown as such everywhere.';
      CREATE INDEX network_name ON network (name, id) WHERE deleted_at IS NULL;

      CREATE TABLE network_territory (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        network_id text COLLATE "C" NOT NULL REFERENCES network ON DELETE CASCADE,
        departement_code text COLLATE "C" REFERENCES departement,
        epci_code text COLLATE "C" REFERENCES epci,
        commune_code text COLLATE "C" REFERENCES commune,
        CHECK (num_nonnulls(departement_code, epci_code, commune_code) = 1),
        UNIQUE NULLS NOT DISTINCT (network_id, departement_code, epci_code, commune_code)
      );

      CREATE TABLE membership (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('membership'),
        network_id text COLLATE "C" NOT NULL REFERENCES network ON DELETE CASCADE,
        user_id text COLLATE "C" NOT NULL REFERENCES app_user ON DELETE CASCADE,
        roles text[] NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['COORDINATOR', 'ANIMATEUR', 'MEMBER']),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (user_id, network_id)
      );
      CREATE INDEX membership_network ON membership (network_id);

      CREATE TABLE audit_entry (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        action text NOT NULL CHECK (action IN ('CREATE', 'UPDATE', 'DELETE', 'RESTORE')),
        actor_id text COLLATE "C" REFERENCES app_user ON DELETE SET NULL,
        subject_id text COLLATE "C" NOT NULL,
        version integer NOT NULL,
        changes jsonb NOT NULL DEFAULT '{}',
        reason text
      );
      COMMENT ON COLUMN audit_entry.version IS 'Version of the subject after the change.';
      COMMENT ON COLUMN audit_entry.changes IS '{field: {before, after}} of the fields that changed; what a stale edit is merged against.';
      CREATE INDEX audit_entry_subject ON audit_entry (subject_id, version);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
