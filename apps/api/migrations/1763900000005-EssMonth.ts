import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The Mois de l'ESS: one programme a network and year, its events, and when and where each takes place. */
export class EssMonth1763900000005 implements MigrationInterface {
  name = 'EssMonth1763900000005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE ess_month (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('essmonth'),
        network_id text COLLATE "C" NOT NULL REFERENCES network,
        year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (network_id, year),
        CHECK (ends_on >= starts_on)
      );

      CREATE TABLE ess_month_event (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('event'),
        ess_month_id text COLLATE "C" NOT NULL REFERENCES ess_month,
        title text NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 140),
        summary text CHECK (length(summary) <= 200),
        description text CHECK (length(description) <= 10000),
        kind text COLLATE "C" NOT NULL REFERENCES term CHECK (kind LIKE 'EVENT_KIND/%'),
        price text CHECK (length(price) <= 255),
        registration_url text CHECK (registration_url ~ '^https?://' AND length(registration_url) <= 500),
        image text CHECK (image ~ '^https?://' AND length(image) <= 500),
        attendance_mode text NOT NULL DEFAULT 'OFFLINE' CHECK (attendance_mode IN ('OFFLINE', 'ONLINE', 'MIXED')),
        online_access_url text CHECK (online_access_url ~ '^https?://' AND length(online_access_url) <= 500),
        editorial_state text NOT NULL DEFAULT 'PROPOSED' CHECK (editorial_state IN ('PROPOSED', 'ACCEPTED', 'PUBLISHED', 'REFUSED')),
        status text NOT NULL DEFAULT 'SCHEDULED'
          CHECK (status IN ('SCHEDULED', 'RESCHEDULED', 'MOVED_ONLINE', 'POSTPONED', 'FULL', 'CANCELLED')),
        cooperation_project_id text COLLATE "C" REFERENCES cooperation_project,
        proposed_by text COLLATE "C" REFERENCES app_user ON DELETE SET NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        search tsvector NOT NULL DEFAULT '',
        search_words text NOT NULL DEFAULT ''
      );
      COMMENT ON COLUMN ess_month_event.editorial_state IS 'What the programme says of the event; whether it takes place is status.';
      CREATE INDEX ess_month_event_month ON ess_month_event (ess_month_id, title, id) WHERE deleted_at IS NULL;
      CREATE INDEX ess_month_event_updated ON ess_month_event (updated_at, id);
      CREATE INDEX ess_month_event_title ON ess_month_event (title, id) WHERE deleted_at IS NULL;
      CREATE INDEX ess_month_event_project ON ess_month_event (cooperation_project_id);
      CREATE INDEX ess_month_event_search ON ess_month_event USING gin (search);
      CREATE INDEX ess_month_event_search_words ON ess_month_event USING gin (search_words gin_trgm_ops);
      CREATE TRIGGER ess_month_event_search BEFORE INSERT OR UPDATE OF title, description ON ess_month_event
        FOR EACH ROW EXECUTE FUNCTION plain_search('title', 'description');

      CREATE TABLE event_term (
        event_id text COLLATE "C" NOT NULL REFERENCES ess_month_event ON DELETE CASCADE,
        term_id text COLLATE "C" NOT NULL REFERENCES term CHECK (term_id ~ '^(AUDIENCE|THEME|ACCESSIBILITY)/'),
        PRIMARY KEY (event_id, term_id)
      );
      CREATE INDEX event_term_term ON event_term (term_id, event_id);
      CREATE TABLE event_organiser (
        event_id text COLLATE "C" NOT NULL REFERENCES ess_month_event ON DELETE CASCADE,
        actor_id text COLLATE "C" NOT NULL REFERENCES actor,
        position integer NOT NULL DEFAULT 0,
        PRIMARY KEY (event_id, actor_id)
      );
      CREATE INDEX event_organiser_actor ON event_organiser (actor_id, event_id);

      CREATE TABLE occurrence (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('occurrence'),
        event_id text COLLATE "C" NOT NULL REFERENCES ess_month_event ON DELETE CASCADE,
        ess_month_id text COLLATE "C" NOT NULL REFERENCES ess_month,
        starts_at timestamptz,
        ends_at timestamptz,
        -- NULL without times; and an end before the start is left to occurrence_times, whose name callers know.
        period tstzrange GENERATED ALWAYS AS (CASE WHEN ends_at > starts_at THEN tstzrange(starts_at, ends_at) END) STORED,
        lieu_id text COLLATE "C" REFERENCES lieu,
        room_id text COLLATE "C",
        place_label text CHECK (btrim(place_label) <> '' AND length(place_label) <= 300),
        place_street text CHECK (length(place_street) <= 300),
        place_postal_code text COLLATE "C" CHECK (place_postal_code ~ '^[0-9]{5}$'),
        place_commune_code text COLLATE "C" REFERENCES commune,
        books_room boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        CONSTRAINT occurrence_times CHECK ((starts_at IS NULL) = (ends_at IS NULL) AND ends_at > starts_at),
        CONSTRAINT occurrence_lieu_or_place CHECK (lieu_id IS NULL OR place_label IS NULL),
        CONSTRAINT occurrence_place CHECK (place_label IS NOT NULL OR num_nonnulls(place_street, place_postal_code, place_commune_code) = 0),
        CONSTRAINT occurrence_room_lieu CHECK (room_id IS NULL OR lieu_id IS NOT NULL),
        CONSTRAINT occurrence_room_of_lieu FOREIGN KEY (room_id, lieu_id) REFERENCES room (id, lieu_id),
        CONSTRAINT occurrence_room_free EXCLUDE USING gist (room_id WITH =, period WITH &&) WHERE (books_room)
      );
      COMMENT ON COLUMN occurrence.ess_month_id IS 'Copied from the event by trigger, so that the board reads one index.';
      COMMENT ON COLUMN occurrence.books_room IS 'Accepted or published, not cancelled, in a room that is not shareable. Kept by triggers.';
      CREATE INDEX occurrence_month ON occurrence (ess_month_id, starts_at, id) WHERE deleted_at IS NULL;
      CREATE INDEX occurrence_event ON occurrence (event_id, starts_at, id);
      CREATE INDEX occurrence_lieu ON occurrence (lieu_id, starts_at) WHERE deleted_at IS NULL;

      -- FOR SHARE makes a simultaneous change of the event's state or of the room wait: no booking slips between.
      CREATE FUNCTION occurrence_booking() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE event ess_month_event; shared boolean;
        BEGIN
          SELECT * INTO event FROM ess_month_event WHERE id = NEW.event_id FOR SHARE;
          NEW.ess_month_id := event.ess_month_id;
          IF NEW.room_id IS NOT NULL THEN
            SELECT shareable INTO shared FROM room WHERE id = NEW.room_id FOR SHARE;
          END IF;
          NEW.books_room := NEW.room_id IS NOT NULL AND NOT coalesce(shared, true)
            AND NEW.starts_at IS NOT NULL AND NEW.deleted_at IS NULL AND event.deleted_at IS NULL
            AND event.editorial_state IN ('ACCEPTED', 'PUBLISHED') AND event.status NOT IN ('CANCELLED', 'POSTPONED', 'MOVED_ONLINE');
          RETURN NEW;
        END $$;
      CREATE TRIGGER occurrence_booking BEFORE INSERT OR UPDATE ON occurrence
        FOR EACH ROW EXECUTE FUNCTION occurrence_booking();

      CREATE FUNCTION event_books_again() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE occurrence SET ess_month_id = NEW.ess_month_id WHERE event_id = NEW.id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER ess_month_event_booking AFTER UPDATE OF ess_month_id, editorial_state, status, deleted_at ON ess_month_event
        FOR EACH ROW EXECUTE FUNCTION event_books_again();

      CREATE FUNCTION room_books_again() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE occurrence SET room_id = NEW.id WHERE room_id = NEW.id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER room_booking AFTER UPDATE OF shareable ON room
        FOR EACH ROW WHEN (OLD.shareable IS DISTINCT FROM NEW.shareable) EXECUTE FUNCTION room_books_again();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
