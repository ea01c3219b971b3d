import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys with which programs of partners read, and may write, what a network lets them. */
export class ApiKeys1763900000018 implements MigrationInterface {
  name = 'ApiKeys1763900000018';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE api_key (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('key'),
        network_id text COLLATE "C" NOT NULL REFERENCES network ON DELETE CASCADE,
        name text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 200),
        prefix text COLLATE "C" NOT NULL UNIQUE CHECK (prefix ~ '^[a-z0-9]{8}$'),
        secret_hash bytea NOT NULL CHECK (length(secret_hash) = 32),
        scopes text[] NOT NULL CHECK ('READ' = ANY (scopes) AND scopes <@ ARRAY['READ', 'WRITE']),
        created_by text COLLATE "C" REFERENCES app_user ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        last_used_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT api_key_expiry CHECK (expires_at > created_at AND expires_at <= created_at + interval '2 years 1 day')
      );
      COMMENT ON COLUMN api_key.prefix IS 'What of the key stays readable: essaim_<prefix>_<secret>.';
      COMMENT ON COLUMN api_key.secret_hash IS 'SHA-256 of the secret, which is random enough to need no salt; the secret itself is kept nowhere.';
      COMMENT ON COLUMN api_key.last_used_at IS 'Written at most once a minute.';
      CREATE INDEX api_key_network ON api_key (network_id, created_at, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
