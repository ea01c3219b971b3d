import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What requests with an `Idempotency-Key` have done, so that the same one sent again does nothing twice. */
export class Idempotency1763900000023 implements MigrationInterface {
  name = 'Idempotency1763900000023';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE idempotency_key (
        viewer_id text COLLATE "C" NOT NULL,
        key text COLLATE "C" NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
        place smallint NOT NULL CHECK (place >= 0),
        request bytea NOT NULL CHECK (length(request) = 32),
        answer jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (viewer_id, key, place)
      );
      COMMENT ON TABLE idempotency_key IS 'Written by the transaction that does the work: what is rolled back leaves no row, and the same request waits for the row of the first one.';
      COMMENT ON COLUMN idempotency_key.viewer_id IS 'The account or the key that sent it: different ones do not meet.';
      COMMENT ON COLUMN idempotency_key.place IS 'Which of the mutations of one request, from 0.';
      COMMENT ON COLUMN idempotency_key.request IS 'SHA-256 of what was asked, to tell another request that comes with the same key.';
      COMMENT ON COLUMN idempotency_key.answer IS 'Ids of what the answer leads to, read anew by the rights of whoever asks again; no texts, as some are shown once. Null while the work is under way, which nobody else sees.';
      CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
