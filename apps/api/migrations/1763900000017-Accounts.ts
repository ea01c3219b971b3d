import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail that is sent from the queue; attempts that slow down; sessions whose ids say what they are; versions of accounts. */
export class Accounts1763900000017 implements MigrationInterface {
  name = 'Accounts1763900000017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE mail (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('mail'),
        recipient text NOT NULL CHECK (btrim(recipient) <> ''),
        subject text NOT NULL CHECK (btrim(subject) <> ''),
        text text,
        html text,
        locale text NOT NULL CHECK (locale IN ('fr', 'en')),
        attempts integer NOT NULL DEFAULT 0,
        error text,
        created_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz,
        CHECK (num_nulls(text, html) IN (0, 2)),
        CHECK (sent_at IS NOT NULL OR text IS NOT NULL)
      );
      COMMENT ON TABLE mail IS 'What is sent to people, and what would be where no mail server is set: personal data, deleted after 30 days.';
      COMMENT ON COLUMN mail.text IS 'Null once it is sent: its links open accounts.';
      COMMENT ON COLUMN mail.error IS 'Why the last attempt failed, in the words of the mail server.';
      CREATE INDEX mail_created_at ON mail (created_at);

      CREATE TABLE attempt (
        key varchar(255) PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );
      COMMENT ON TABLE attempt IS 'How often something has been attempted of late, by keyed hashes of whom and from where; in the form that rate-limiter-flexible asks for.';

      ALTER TABLE app_user ADD COLUMN version integer NOT NULL DEFAULT 1;
      COMMENT ON COLUMN app_user.version IS 'Of name and language.';
      ALTER TABLE app_user ADD COLUMN two_factor_enabled boolean NOT NULL DEFAULT false;
      CREATE TABLE auth_two_factor (
        id text COLLATE "C" PRIMARY KEY,
        user_id text COLLATE "C" NOT NULL UNIQUE REFERENCES app_user ON DELETE CASCADE,
        secret text NOT NULL,
        backup_codes text NOT NULL,
        verified boolean NOT NULL DEFAULT false,
        failed_verification_count integer NOT NULL DEFAULT 0,
        locked_until timestamptz
      );
      COMMENT ON TABLE auth_two_factor IS 'Second factors; secret and backup codes are encrypted with AUTH_SECRET.';
      UPDATE auth_session SET id = 'session' || substr(id, 5) WHERE id LIKE 'user\\_%';
      COMMENT ON COLUMN auth_session.updated_at IS 'When it was last used, to the hour.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
