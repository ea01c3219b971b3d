import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How to reach people, who may see it and since when they agree; what is known of somebody can be erased, and stays erased. */
export class PersonalData1763900000020 implements MigrationInterface {
  name = 'PersonalData1763900000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(CONTACTS);
    await db.query(ERASURE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

const CONTACTS = `
  ALTER TABLE person
    ADD COLUMN email text CHECK (email ~ '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$' AND length(email) <= 254),
    ADD COLUMN phone text CHECK (phone ~ '^[+0-9][0-9 ().-]{5,29}$'),
    ADD COLUMN email_visibility text NOT NULL DEFAULT 'COORDINATORS' CHECK (email_visibility IN ('NOBODY', 'COORDINATORS', 'NETWORK')),
    ADD COLUMN phone_visibility text NOT NULL DEFAULT 'COORDINATORS' CHECK (phone_visibility IN ('NOBODY', 'COORDINATORS', 'NETWORK'));
  COMMENT ON COLUMN person.email_visibility IS 'Who may see it: coordinators and members are those of networks that keep the person. Visitors and keys never do.';

  CREATE TABLE consent (
    id text COLLATE "C" PRIMARY KEY DEFAULT new_id('consent'),
    person_id text COLLATE "C" NOT NULL REFERENCES person ON DELETE CASCADE,
    purpose text NOT NULL CHECK (purpose IN ('EMAIL_FOR_COORDINATORS', 'EMAIL_FOR_NETWORK', 'PHONE_FOR_COORDINATORS', 'PHONE_FOR_NETWORK')),
    means text NOT NULL CHECK (means IN ('BY_THEMSELVES', 'TOLD_TO_COORDINATOR')),
    recorded_by text COLLATE "C" REFERENCES app_user ON DELETE SET NULL,
    given_at timestamptz NOT NULL DEFAULT now(),
    withdrawn_at timestamptz,
    CHECK (withdrawn_at >= given_at)
  );
  COMMENT ON TABLE consent IS 'What people have agreed to, from when to when. Rows are kept after a withdrawal: they show that what was done until then was agreed to.';
  CREATE UNIQUE INDEX consent_once ON consent (person_id, purpose) WHERE withdrawn_at IS NULL;
  CREATE INDEX consent_person ON consent (person_id, given_at);

  -- Looked at when the transaction ends: who agrees is written after who they are.
  CREATE FUNCTION contact_agreed() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE now_so person;
    BEGIN
      SELECT * INTO now_so FROM person WHERE id = NEW.id;
      IF (now_so.email_visibility = 'NETWORK' AND NOT EXISTS (SELECT FROM consent WHERE person_id = NEW.id AND purpose = 'EMAIL_FOR_NETWORK' AND withdrawn_at IS NULL))
        OR (now_so.phone_visibility = 'NETWORK' AND NOT EXISTS (SELECT FROM consent WHERE person_id = NEW.id AND purpose = 'PHONE_FOR_NETWORK' AND withdrawn_at IS NULL)) THEN
        RAISE EXCEPTION 'Nobody agreed to show this contact to the network' USING ERRCODE = 'check_violation', CONSTRAINT = 'person_contact_agreed';
      END IF;
      RETURN NULL;
    END $$;
  CREATE CONSTRAINT TRIGGER person_contact_agreed AFTER INSERT OR UPDATE OF email_visibility, phone_visibility ON person
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.email_visibility = 'NETWORK' OR NEW.phone_visibility = 'NETWORK') EXECUTE FUNCTION contact_agreed();
`;

const ERASURE = `
  ALTER TABLE person ADD COLUMN erased_at timestamptz,
    ADD CONSTRAINT person_erased CHECK (erased_at IS NULL OR (name = 'Personne effacée' AND num_nonnulls(presentation, email, phone, user_id) = 0));
  COMMENT ON COLUMN person.erased_at IS 'Since when nothing is known of them: the row stays for what they held, organised or took part in.';

  CREATE TABLE erasure (
    person_id text COLLATE "C" PRIMARY KEY,
    erased_at timestamptz NOT NULL DEFAULT now()
  );
  COMMENT ON TABLE erasure IS 'Who has been erased, by id alone, to erase them again where an older backup is restored. No foreign key: that backup may not know them.';

  -- The texts of a value without what a pattern matches.
  CREATE FUNCTION without_words(value jsonb, pattern text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = public, pg_temp AS $$
    BEGIN
      RETURN CASE jsonb_typeof(value)
        WHEN 'string' THEN to_jsonb(regexp_replace(value #>> '{}', pattern, '…', 'gi'))
        WHEN 'array' THEN (SELECT coalesce(jsonb_agg(without_words(item, pattern) ORDER BY place), '[]') FROM jsonb_array_elements(value) WITH ORDINALITY AS items(item, place))
        WHEN 'object' THEN (SELECT coalesce(jsonb_object_agg(key, without_words(item, pattern)), '{}') FROM jsonb_each(value) AS items(key, item))
        ELSE value END;
    END $$;

  -- A pattern that matches any of some words as they are written; null where there are none.
  CREATE FUNCTION pattern_of(words text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT string_agg(regexp_replace(word, '([.*+?^$(){}|\\[\\]\\\\-])', '\\\\\\1', 'g'), '|') FROM unnest(words) word WHERE btrim(word) <> ''
  $$;

  CREATE FUNCTION erase_person(erased text, by_account text DEFAULT NULL) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
      who person;
      account app_user;
      emails text[];
      contacts text;
      known_as text;
      in_keys text;
    BEGIN
      SELECT * INTO who FROM person WHERE id = erased FOR UPDATE;
      IF NOT FOUND OR who.erased_at IS NOT NULL THEN RETURN false; END IF;
      -- What else refuses changes of the history lets this one pass.
      PERFORM set_config('essaim.erasure', 'on', true);
      SELECT * INTO account FROM app_user WHERE id = who.user_id;
      emails := array_remove(ARRAY[lower(who.email), account.email], NULL);
      contacts := pattern_of(emails || array_remove(ARRAY[who.phone], NULL));
      -- A name of one word may be any word.
      known_as := pattern_of(emails || array_remove(ARRAY[who.phone], NULL) || CASE WHEN who.name ~ '\\S\\s+\\S' THEN ARRAY[who.name] ELSE '{}' END);
      -- Lines of lists are found again by keys in which names stand plain, and some of them by their words in order.
      in_keys := CASE WHEN who.name ~ '\\S\\s+\\S' THEN pattern_of(ARRAY[plain_text(who.name), (SELECT string_agg(word, ' ' ORDER BY word) FROM regexp_split_to_table(plain_text(who.name), '[^[:alnum:]]+') word)]) END;

      UPDATE audit_entry SET reason = NULL, changes = (SELECT coalesce(jsonb_object_agg(field, '{"before": null, "after": null}'::jsonb), '{}') FROM jsonb_object_keys(changes) field)
        WHERE subject_id IN (SELECT erased UNION ALL SELECT account.id UNION ALL SELECT m.id FROM membership m WHERE m.user_id = account.id);
      UPDATE audit_entry SET changes = without_words(changes, contacts), reason = regexp_replace(reason, contacts, '…', 'gi') WHERE changes::text ~* contacts OR reason ~* contacts;

      UPDATE data_import_row SET raw = '{}', draft = '{"name": "Personne effacée", "lieux": [], "skills": []}', problems = '[]', candidates = '[]', changes = '[]', source_before = NULL, source_key = NULL
        WHERE thing_id = erased;
      UPDATE data_import_row r SET raw = without_words(raw, known_as), draft = without_words(draft, known_as), problems = without_words(problems, known_as),
          candidates = without_words(candidates, known_as), changes = without_words(changes, known_as), source_before = without_words(source_before, known_as),
          source_key = CASE WHEN source_key ~ in_keys THEN regexp_replace(source_key, in_keys, erased, 'g') ELSE source_key END
        FROM data_import i WHERE i.id = r.import_id AND i.network_id IN (SELECT network_id FROM network_actor WHERE actor_id = erased)
          AND (concat_ws(' ', raw, draft, problems, candidates, changes, source_before) ~* known_as OR source_key ~ in_keys);
      UPDATE data_import SET columns = without_words(columns, known_as) WHERE columns::text ~* known_as;
      DELETE FROM import_source WHERE thing_id = erased;
      UPDATE import_source SET draft = without_words(draft, known_as), key = CASE WHEN key ~ in_keys THEN regexp_replace(key, in_keys, erased, 'g') ELSE key END
        WHERE draft::text ~* known_as OR key ~ in_keys;
      DELETE FROM data_import_name WHERE thing_id = erased OR text ~* known_as;

      DELETE FROM person_skill WHERE person_id = erased;
      DELETE FROM lieu_animateur WHERE person_id = erased;
      UPDATE consent SET withdrawn_at = coalesce(withdrawn_at, now()), recorded_by = NULL WHERE person_id = erased;
      UPDATE person SET name = 'Personne effacée', presentation = NULL, email = NULL, phone = NULL, email_visibility = 'NOBODY', phone_visibility = 'NOBODY',
        user_id = NULL, erased_at = now(), version = version + 1, updated_at = now() WHERE id = erased;
      -- Nobody looks for them, and "personne" is a word of many a text.
      UPDATE person SET search = '', search_words = '' WHERE id = erased;
      DELETE FROM mail WHERE concat_ws(' ', recipient, subject, text, html) ~* pattern_of(emails);
      -- It was for nobody else.
      DELETE FROM invitation WHERE person_id = erased OR email = ANY (emails);
      DELETE FROM auth_verification WHERE identifier ~* pattern_of(emails) OR value ~* pattern_of(emails);
      DELETE FROM app_user WHERE id = account.id;
      INSERT INTO audit_entry (action, actor_id, subject_id, version, changes)
        VALUES ('UPDATE', (SELECT u.id FROM app_user u WHERE u.id = by_account), erased, who.version + 1, '{"erased": {"before": false, "after": true}}');
      INSERT INTO erasure (person_id) VALUES (erased) ON CONFLICT DO NOTHING;
      PERFORM set_config('essaim.erasure', 'off', true);
      RETURN true;
    END $$;
  COMMENT ON FUNCTION erase_person IS 'Takes all that is known of a person out of the database, and their account; what they held, organised or took part in stays, of nobody. Cannot be undone.';
`;
