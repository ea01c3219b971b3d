import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which project things belong to, sentences with values, and what goes of a conversation with the person who held it. */
export class ConversationsAndNotices1763900000037 implements MigrationInterface {
  name = 'ConversationsAndNotices1763900000037';

  async up(db: QueryRunner): Promise<void> {
    await db.query(BELONGING);
    await db.query(TRAIL);
    await db.query(ERASURE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

const BELONGING = `
  CREATE FUNCTION project_of(thing text) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE split_part(thing, '_', 1)
      WHEN 'project' THEN (SELECT id FROM cooperation_project WHERE id = thing)
      WHEN 'party' THEN (SELECT project_id FROM project_party WHERE id = thing)
      WHEN 'objective' THEN (SELECT project_id FROM project_objective WHERE id = thing)
      WHEN 'limit' THEN (SELECT project_id FROM project_limit WHERE id = thing)
      WHEN 'commitment' THEN (SELECT project_id FROM commitment WHERE id = thing)
      WHEN 'effect' THEN (SELECT project_id FROM useful_effect WHERE id = thing)
      WHEN 'impact' THEN (SELECT project_id FROM impact WHERE id = thing)
      WHEN 'externality' THEN (SELECT project_id FROM externality WHERE id = thing)
      WHEN 'observation' THEN (SELECT e.project_id FROM observation o JOIN useful_effect e ON e.id = o.effect_id WHERE o.id = thing)
      WHEN 'decision' THEN (SELECT project_id FROM decision WHERE id = thing)
      WHEN 'task' THEN (SELECT project_id FROM cooperation_task WHERE id = thing)
      WHEN 'document' THEN (SELECT project_id FROM cooperation_document WHERE id = thing)
      WHEN 'mobilisation' THEN (SELECT project_id FROM mobilisation WHERE id = thing)
      WHEN 'filrouge' THEN (SELECT project_id FROM fil_rouge WHERE id = thing)
      WHEN 'milestone' THEN (SELECT f.project_id FROM milestone m JOIN fil_rouge f ON f.id = m.fil_rouge_id WHERE m.id = thing)
      WHEN 'comment' THEN (SELECT project_id FROM comment WHERE id = thing)
    END
  $$;
  COMMENT ON FUNCTION project_of IS 'The cooperation project that a thing belongs to, by its id; null where it belongs to none.';

  ALTER TABLE comment ADD COLUMN edited_at timestamptz;
  COMMENT ON COLUMN comment.edited_at IS 'When its words were last changed; null: they are as they were.';
  CREATE FUNCTION comment_in_project() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF project_of(NEW.subject_id) IS DISTINCT FROM NEW.project_id THEN
        RAISE EXCEPTION 'A comment is about its project, or about something in it' USING ERRCODE = 'check_violation', CONSTRAINT = 'comment_in_project';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER comment_in_project BEFORE INSERT OR UPDATE OF project_id, subject_id ON comment FOR EACH ROW EXECUTE FUNCTION comment_in_project();

  CREATE FUNCTION day_in_words(day date, locale text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN locale = 'fr' AND extract(day FROM day) = 1 THEN '1er' ELSE extract(day FROM day)::text END || ' ' || (CASE locale
      WHEN 'en' THEN ARRAY['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
      ELSE ARRAY['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'] END)[extract(month FROM day)::int]
      || ' ' || extract(year FROM day)::text
  $$;
  CREATE FUNCTION fill_in(template text, said jsonb, locale text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(string_agg(CASE WHEN said ->> part[1] ~ '^\\d{4}-\\d{2}-\\d{2}$' THEN day_in_words((said ->> part[1])::date, locale) ELSE coalesce(said ->> part[1], part[2], '') END, '' ORDER BY place), '')
    FROM regexp_matches(template, '\\{(\\w+)\\}|([^{]+)', 'g') WITH ORDINALITY AS parts(part, place)
  $$;
  COMMENT ON FUNCTION fill_in IS 'A sentence with {names} filled in from an object of values; days are written as people write them.';

  CREATE FUNCTION digest_due(digest text, at timestamptz) RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT (date_trunc(CASE digest WHEN 'WEEKLY' THEN 'week' ELSE 'day' END, (at AT TIME ZONE 'Europe/Paris') - interval '7 hours') + interval '7 hours') AT TIME ZONE 'Europe/Paris'
  $$;
  COMMENT ON FUNCTION digest_due IS 'When the last digest was due: at seven in the morning in Paris, of a day or of a Monday. Worked out on the clock of Paris, so that it stays at seven when the clocks change.';
  CREATE INDEX app_user_digest ON app_user (digest_sent_at) WHERE digest <> 'NONE';
  CREATE INDEX notification_created ON notification (created_at);
`;

/** Words of a conversation are no history: the trail keeps that they changed. */
const TRAIL = `
  DROP TRIGGER trail ON comment;
  SELECT audit_writes('comment', 'id', '', 'text');
`;

/** Beside erase_person, which marks the row of the person before it deletes their account: what is said here needs no other words there. */
const ERASURE = `
  CREATE FUNCTION erase_from_conversations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
      account app_user;
      known_as text;
    BEGIN
      SELECT * INTO account FROM app_user WHERE id = OLD.user_id;
      -- A name of one word may be any word.
      known_as := pattern_of(array_remove(ARRAY[OLD.email, account.email, OLD.phone, CASE WHEN OLD.name ~ '\\S\\s+\\S' THEN OLD.name END, CASE WHEN account.name ~ '\\S\\s+\\S' THEN account.name END], NULL));
      DELETE FROM comment_mention WHERE comment_id IN (SELECT id FROM comment WHERE author_id = account.id);
      UPDATE comment SET text = '…', version = version + 1, updated_at = now() WHERE author_id = account.id;
      UPDATE comment SET text = left(replace(text, '@' || OLD.name, '@Personne effacée'), 5000), version = version + 1 WHERE id IN (SELECT comment_id FROM comment_mention WHERE person_id = OLD.id);
      DELETE FROM comment_mention WHERE person_id = OLD.id;
      UPDATE notification SET values = without_words(values, known_as) WHERE values::text ~* known_as;
      RETURN NULL;
    END $$;
  CREATE TRIGGER person_erased_from_conversations AFTER UPDATE OF erased_at ON person
    FOR EACH ROW WHEN (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL) EXECUTE FUNCTION erase_from_conversations();
`;
