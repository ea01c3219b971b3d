import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Named versions of the programme: what the public could read of each date at that moment, so that two of them can be compared. */
export class Releases1763900000048 implements MigrationInterface {
  name = 'Releases1763900000048';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE programme_release (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('release'),
        ess_month_id text COLLATE "C" NOT NULL REFERENCES ess_month,
        number integer NOT NULL CHECK (number > 0),
        name text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 140),
        released_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (ess_month_id, number)
      );
      COMMENT ON COLUMN programme_release.number IS 'From 1 in each month, in the order of releases.';

      CREATE TABLE released_date (
        release_id text COLLATE "C" NOT NULL REFERENCES programme_release ON DELETE CASCADE,
        occurrence_id text COLLATE "C" NOT NULL REFERENCES occurrence,
        event_id text COLLATE "C" NOT NULL REFERENCES ess_month_event,
        title text NOT NULL,
        status text NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        time_zone text NOT NULL,
        place text,
        PRIMARY KEY (release_id, occurrence_id)
      );
      COMMENT ON COLUMN released_date.place IS 'Name of the lieu, or of the place elsewhere, at that moment.';
      CREATE INDEX released_date_occurrence ON released_date (occurrence_id);
      CREATE INDEX released_date_event ON released_date (event_id);

      CREATE VIEW date_to_release AS
        SELECT occurrence.ess_month_id, occurrence.id AS occurrence_id, event.id AS event_id, event.title, event.status, occurrence.starts_at, occurrence.ends_at,
          coalesce(lieu.time_zone, 'Europe/Paris') AS time_zone,
          coalesce(lieu.name, occurrence.place_label) AS place
        FROM occurrence
        JOIN ess_month_event event ON event.id = occurrence.event_id
        LEFT JOIN lieu ON lieu.id = occurrence.lieu_id
        WHERE occurrence.deleted_at IS NULL AND event.deleted_at IS NULL AND occurrence.starts_at IS NOT NULL AND event.editorial_state IN ('READY', 'PUBLISHED');
      COMMENT ON VIEW date_to_release IS 'The dates that the public reads after a release: of events that are published or ready.';

      SELECT audit_writes('programme_release');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
