import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Private addresses of calendars, and what calendars still have to be told of dates that are public no longer. */
export class Feeds1763900000045 implements MigrationInterface {
  name = 'Feeds1763900000045';

  async up(db: QueryRunner): Promise<void> {
    await db.query(ADDRESSES);
    await db.query(WITHDRAWALS);
    await db.query(SOURCES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

const ADDRESSES = `
  CREATE TABLE calendar_address (
    id text COLLATE "C" PRIMARY KEY DEFAULT new_id('calendar'),
    user_id text COLLATE "C" NOT NULL REFERENCES app_user ON DELETE CASCADE,
    lieu_id text COLLATE "C" REFERENCES lieu ON DELETE CASCADE,
    token text COLLATE "C" NOT NULL UNIQUE CHECK (token ~ '^[A-Za-z0-9_-]{43}$'),
    created_at timestamptz NOT NULL DEFAULT now(),
    revoked_at timestamptz CHECK (revoked_at >= created_at)
  );
  COMMENT ON TABLE calendar_address IS 'Addresses under which a calendar program reads what an account may read, without signing in.';
  COMMENT ON COLUMN calendar_address.lieu_id IS 'The lieu whose whole calendar it is; null: the account''s own.';
  COMMENT ON COLUMN calendar_address.token IS 'The end of the address. Kept as it is, so that it can be copied again: it opens nothing that this database does not hold.';
  CREATE UNIQUE INDEX calendar_address_once ON calendar_address (user_id, lieu_id) NULLS NOT DISTINCT WHERE revoked_at IS NULL;
  CREATE INDEX calendar_address_lieu ON calendar_address (lieu_id) WHERE lieu_id IS NOT NULL;
  SELECT audit_writes('calendar_address', 'id', '', 'token');
`;

const WITHDRAWALS = `
  CREATE TABLE feed_withdrawal (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    occurrence_id text COLLATE "C" NOT NULL REFERENCES occurrence ON DELETE CASCADE,
    event_id text COLLATE "C" NOT NULL REFERENCES ess_month_event ON DELETE CASCADE,
    lieu_id text COLLATE "C" REFERENCES lieu ON DELETE CASCADE,
    title text NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    place_label text,
    place_commune_code text COLLATE "C" REFERENCES commune,
    sequence integer NOT NULL,
    withdrawn_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE NULLS NOT DISTINCT (occurrence_id, lieu_id)
  );
  COMMENT ON TABLE feed_withdrawal IS 'Dates that were public, as they were when they ceased to be: feeds say for 30 days that they are cancelled. Kept by triggers; deleted when nobody needs telling any more.';
  COMMENT ON COLUMN feed_withdrawal.lieu_id IS 'Where it was to take place. A date that moves to another lieu is withdrawn from the feed of this one alone.';
  CREATE INDEX feed_withdrawal_event ON feed_withdrawal (event_id, withdrawn_at);
  CREATE INDEX feed_withdrawal_lieu ON feed_withdrawal (lieu_id, withdrawn_at) WHERE lieu_id IS NOT NULL;
  CREATE INDEX feed_withdrawal_age ON feed_withdrawal (withdrawn_at);

  CREATE FUNCTION withdraw_occurrence(gone occurrence, gone_title text, gone_sequence integer) RETURNS void LANGUAGE sql AS $$
    INSERT INTO feed_withdrawal (occurrence_id, event_id, lieu_id, title, starts_at, ends_at, place_label, place_commune_code, sequence)
      VALUES (gone.id, gone.event_id, gone.lieu_id, gone_title, gone.starts_at, gone.ends_at, gone.place_label, gone.place_commune_code, gone_sequence)
      ON CONFLICT (occurrence_id, lieu_id) DO UPDATE SET title = EXCLUDED.title, starts_at = EXCLUDED.starts_at, ends_at = EXCLUDED.ends_at, place_label = EXCLUDED.place_label,
        place_commune_code = EXCLUDED.place_commune_code, sequence = EXCLUDED.sequence, withdrawn_at = EXCLUDED.withdrawn_at
  $$;

  CREATE FUNCTION occurrence_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE event ess_month_event;
    BEGIN
      SELECT * INTO event FROM ess_month_event WHERE id = OLD.event_id;
      IF event.editorial_state = 'PUBLISHED' AND event.deleted_at IS NULL THEN
        PERFORM withdraw_occurrence(OLD, event.title, NEW.version + event.version);
      END IF;
      RETURN NULL;
    END $$;
  CREATE TRIGGER occurrence_withdrawn AFTER UPDATE ON occurrence FOR EACH ROW
    WHEN (OLD.starts_at IS NOT NULL AND OLD.deleted_at IS NULL
      AND (NEW.starts_at IS NULL OR NEW.deleted_at IS NOT NULL OR (OLD.lieu_id IS NOT NULL AND NEW.lieu_id IS DISTINCT FROM OLD.lieu_id)))
    EXECUTE FUNCTION occurrence_withdrawn();

  CREATE FUNCTION event_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM withdraw_occurrence(o, OLD.title, o.version + NEW.version) FROM occurrence o WHERE o.event_id = OLD.id AND o.deleted_at IS NULL AND o.starts_at IS NOT NULL;
      RETURN NULL;
    END $$;
  CREATE TRIGGER event_withdrawn AFTER UPDATE OF editorial_state, deleted_at ON ess_month_event FOR EACH ROW
    WHEN (OLD.editorial_state = 'PUBLISHED' AND OLD.deleted_at IS NULL AND (NEW.editorial_state <> 'PUBLISHED' OR NEW.deleted_at IS NOT NULL))
    EXECUTE FUNCTION event_withdrawn();
`;

/** Lines of calendars and of OpenAgenda were found again by the columns of their file; from now on by where they come from, whatever columns there are. */
const SOURCES = `
  INSERT INTO import_source (network_id, target, source, key, thing_id, draft)
    SELECT DISTINCT ON (s.network_id, s.target, lower(i.format), s.key) s.network_id, s.target, lower(i.format), s.key, s.thing_id, s.draft
    FROM import_source s JOIN data_import i ON i.network_id = s.network_id AND i.target = s.target AND i.layout = s.source
    WHERE s.target = 'EVENTS' AND i.format IN ('ICALENDAR', 'OPENAGENDA')
    ORDER BY s.network_id, s.target, lower(i.format), s.key, i.created_at DESC
    ON CONFLICT DO NOTHING;
`;
