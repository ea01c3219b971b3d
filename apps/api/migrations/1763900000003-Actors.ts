import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lieux with rooms, organisations and persons: whoever can hold, organise or be a party. */
export class Actors1763900000003 implements MigrationInterface {
  name = 'Actors1763900000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One row an actor, so that "holder", "party" and "organiser" are real foreign keys. Rows are made by trigger.
      CREATE TABLE actor (
        id text COLLATE "C" PRIMARY KEY CHECK (id ~ '^(lieu|organisation|person)_[0-9a-f]{32}$')
      );
      CREATE FUNCTION register_actor() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO actor (id) VALUES (NEW.id);
          RETURN NEW;
        END $$;

      CREATE TABLE lieu (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('lieu') REFERENCES actor CHECK (id ~ '^lieu_'),
        slug text COLLATE "C" NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120),
        name text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 200),
        summary text CHECK (length(summary) <= 300),
        description text CHECK (length(description) <= 20000),
        visibility text NOT NULL DEFAULT 'PUBLIC' CHECK (visibility IN ('PUBLIC', 'NETWORK')),
        legal_form text COLLATE "C" REFERENCES term CHECK (legal_form LIKE 'LEGAL_FORM/%'),
        initiative text COLLATE "C" REFERENCES term CHECK (initiative LIKE 'INITIATIVE/%'),
        setting text CHECK (setting IN ('RURAL', 'SEMI_RURAL', 'URBAN')),
        floor_area text CHECK (floor_area IN ('UNDER_60', 'FROM_60_TO_200', 'OVER_200')),
        street text CHECK (length(street) <= 300),
        postal_code text COLLATE "C" CHECK (postal_code ~ '^[0-9]{5}$'),
        commune_code text COLLATE "C" REFERENCES commune,
        latitude float8 CHECK (latitude BETWEEN -90 AND 90),
        longitude float8 CHECK (longitude BETWEEN -180 AND 180),
        time_zone text NOT NULL DEFAULT 'Europe/Paris',
        opening_hours text CHECK (length(opening_hours) <= 1000),
        website text CHECK (website ~ '^https?://' AND length(website) <= 500),
        siret text COLLATE "C" CHECK (siret_valid(siret)),
        rna text COLLATE "C" CHECK (rna ~ '^W[0-9]{9}$'),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        search tsvector NOT NULL DEFAULT '',
        search_words text NOT NULL DEFAULT '',
        CHECK ((latitude IS NULL) = (longitude IS NULL))
      );
      COMMENT ON COLUMN lieu.opening_hours IS 'OpenStreetMap opening_hours syntax where it could be understood, free text otherwise.';
      CREATE TRIGGER lieu_actor BEFORE INSERT ON lieu FOR EACH ROW EXECUTE FUNCTION register_actor();
      CREATE INDEX lieu_name ON lieu (name, id) WHERE deleted_at IS NULL;
      CREATE INDEX lieu_updated ON lieu (updated_at, id);
      CREATE INDEX lieu_commune ON lieu (commune_code, name, id) WHERE deleted_at IS NULL;
      CREATE INDEX lieu_position ON lieu (latitude, longitude) WHERE deleted_at IS NULL;
      CREATE INDEX lieu_search ON lieu USING gin (search);
      CREATE INDEX lieu_search_words ON lieu USING gin (search_words gin_trgm_ops);

      CREATE TABLE lieu_term (
        lieu_id text COLLATE "C" NOT NULL REFERENCES lieu ON DELETE CASCADE,
        term_id text COLLATE "C" NOT NULL REFERENCES term
          CHECK (term_id ~ '^(LIEU_FAMILY|LIEU_ACTIVITY|LIEU_TAG|ACCESSIBILITY)/'),
        PRIMARY KEY (lieu_id, term_id)
      );
      CREATE INDEX lieu_term_term ON lieu_term (term_id, lieu_id);

      CREATE TABLE room (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('room'),
        lieu_id text COLLATE "C" NOT NULL REFERENCES lieu ON DELETE CASCADE,
        name text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 200),
        capacity integer CHECK (capacity > 0),
        shareable boolean NOT NULL DEFAULT false,
        position integer NOT NULL DEFAULT 0,
        deleted_at timestamptz,
        UNIQUE (id, lieu_id)
      );
      COMMENT ON COLUMN room.shareable IS 'Several events may use the room at the same time.';
      CREATE INDEX room_lieu ON room (lieu_id, position, id);

      CREATE TABLE organisation (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('organisation') REFERENCES actor CHECK (id ~ '^organisation_'),
        name text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 200),
        summary text CHECK (length(summary) <= 1000),
        visibility text NOT NULL DEFAULT 'PUBLIC' CHECK (visibility IN ('PUBLIC', 'NETWORK')),
        member_kind text NOT NULL CHECK (member_kind IN ('ESS_ENTERPRISE', 'OTHER_ENTERPRISE', 'LOCAL_AUTHORITY', 'RESEARCH_CENTRE',
          'HIGHER_EDUCATION', 'TRAINING_BODY', 'OTHER_LEGAL_PERSON', 'NATURAL_PERSON')),
        ess_family text COLLATE "C" REFERENCES term CHECK (ess_family LIKE 'ESS_FAMILY/%'),
        siret text COLLATE "C" CHECK (siret_valid(siret)),
        rna text COLLATE "C" CHECK (rna ~ '^W[0-9]{9}$'),
        esus_since date,
        esus_until date,
        website text CHECK (website ~ '^https?://' AND length(website) <= 500),
        commune_code text COLLATE "C" REFERENCES commune,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        search tsvector NOT NULL DEFAULT '',
        search_words text NOT NULL DEFAULT '',
        CHECK (esus_until IS NULL OR esus_since IS NOT NULL AND esus_until > esus_since)
      );
      CREATE TRIGGER organisation_actor BEFORE INSERT ON organisation FOR EACH ROW EXECUTE FUNCTION register_actor();
      CREATE INDEX organisation_name ON organisation (name, id) WHERE deleted_at IS NULL;
      CREATE INDEX organisation_commune ON organisation (commune_code);
      CREATE INDEX organisation_search ON organisation USING gin (search);
      CREATE INDEX organisation_search_words ON organisation USING gin (search_words gin_trgm_ops);

      CREATE TABLE person (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('person') REFERENCES actor CHECK (id ~ '^person_'),
        name text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 200),
        presentation text CHECK (length(presentation) <= 2000),
        user_id text COLLATE "C" UNIQUE REFERENCES app_user ON DELETE SET NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        search tsvector NOT NULL DEFAULT '',
        search_words text NOT NULL DEFAULT ''
      );
      CREATE TRIGGER person_actor BEFORE INSERT ON person FOR EACH ROW EXECUTE FUNCTION register_actor();
      CREATE INDEX person_name ON person (name, id) WHERE deleted_at IS NULL;
      CREATE INDEX person_search ON person USING gin (search);
      CREATE INDEX person_search_words ON person USING gin (search_words gin_trgm_ops);

      CREATE TABLE lieu_animateur (
        lieu_id text COLLATE "C" NOT NULL REFERENCES lieu ON DELETE CASCADE,
        person_id text COLLATE "C" NOT NULL REFERENCES person ON DELETE CASCADE,
        PRIMARY KEY (lieu_id, person_id)
      );
      CREATE INDEX lieu_animateur_person ON lieu_animateur (person_id);

      CREATE TABLE skill (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('skill'),
        label_fr text NOT NULL UNIQUE,
        label_en text NOT NULL
      );
      CREATE TABLE person_skill (
        person_id text COLLATE "C" NOT NULL REFERENCES person ON DELETE CASCADE,
        skill_id text COLLATE "C" NOT NULL REFERENCES skill,
        level text NOT NULL CHECK (level IN ('BEGINNER', 'CONFIRMED', 'EXPERT')),
        willing_to_share boolean NOT NULL DEFAULT false,
        PRIMARY KEY (person_id, skill_id)
      );
      CREATE INDEX person_skill_skill ON person_skill (skill_id);

      CREATE TABLE network_actor (
        network_id text COLLATE "C" NOT NULL REFERENCES network ON DELETE CASCADE,
        actor_id text COLLATE "C" NOT NULL REFERENCES actor ON DELETE CASCADE,
        since timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (network_id, actor_id)
      );
      CREATE INDEX network_actor_actor ON network_actor (actor_id, network_id);

      CREATE FUNCTION lieu_search() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE commune_name text;
        BEGIN
          SELECT name INTO commune_name FROM commune WHERE code = NEW.commune_code;
          NEW.search := setweight(to_tsvector('french_plain', NEW.name), 'A')
            || setweight(to_tsvector('french_plain', concat_ws(' ', commune_name, NEW.postal_code, NEW.summary)), 'B')
            || setweight(to_tsvector('french_plain', coalesce(left(NEW.description, 5000), '')), 'D');
          NEW.search_words := plain_text(concat_ws(' ', NEW.name, commune_name));
          RETURN NEW;
        END $$;
      CREATE TRIGGER lieu_search BEFORE INSERT OR UPDATE OF name, summary, description, commune_code, postal_code ON lieu
        FOR EACH ROW EXECUTE FUNCTION lieu_search();

      -- For tables whose words are (title or name, further text): arguments name the two columns.
      CREATE FUNCTION plain_search() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE heading text := to_jsonb(NEW) ->> TG_ARGV[0];
                body text := to_jsonb(NEW) ->> TG_ARGV[1];
        BEGIN
          NEW.search := setweight(to_tsvector('french_plain', coalesce(heading, '')), 'A')
            || setweight(to_tsvector('french_plain', coalesce(left(body, 5000), '')), 'D');
          NEW.search_words := plain_text(coalesce(heading, ''));
          RETURN NEW;
        END $$;
      CREATE TRIGGER organisation_search BEFORE INSERT OR UPDATE OF name, summary ON organisation
        FOR EACH ROW EXECUTE FUNCTION plain_search('name', 'summary');
      CREATE TRIGGER person_search BEFORE INSERT OR UPDATE OF name, presentation ON person
        FOR EACH ROW EXECUTE FUNCTION plain_search('name', 'presentation');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
