import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was observed can be shown: with the consent of those who are seen, and by a picture that is in the store already. Words that somebody said about a resource go when they are erased. */
export class Completions1763900000047 implements MigrationInterface {
  name = 'Completions1763900000047';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE photo
        DROP CONSTRAINT photo_file_key_key,
        ADD COLUMN consent boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT photo_consent CHECK (consent OR subject_id NOT LIKE 'observation\\_%');
      CREATE INDEX photo_file_key ON photo (file_key);
      COMMENT ON COLUMN photo.consent IS 'Whoever can be recognised on it agreed. Asked of the photos of observations, which show what became of people.';
    `);
    await db.query(BELONGING);
    await db.query(ERASURE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

/** As before, and a photo belongs where the observation that it shows does. */
const BELONGING = `
  CREATE OR REPLACE FUNCTION project_of(thing text) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
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
      WHEN 'photo' THEN (SELECT e.project_id FROM photo p JOIN observation o ON o.id = p.subject_id JOIN useful_effect e ON e.id = o.effect_id WHERE p.id = thing)
      WHEN 'decision' THEN (SELECT project_id FROM decision WHERE id = thing)
      WHEN 'task' THEN (SELECT project_id FROM cooperation_task WHERE id = thing)
      WHEN 'document' THEN (SELECT project_id FROM cooperation_document WHERE id = thing)
      WHEN 'mobilisation' THEN (SELECT project_id FROM mobilisation WHERE id = thing)
      WHEN 'filrouge' THEN (SELECT project_id FROM fil_rouge WHERE id = thing)
      WHEN 'milestone' THEN (SELECT f.project_id FROM milestone m JOIN fil_rouge f ON f.id = m.fil_rouge_id WHERE m.id = thing)
      WHEN 'comment' THEN (SELECT project_id FROM comment WHERE id = thing)
    END
  $$;
`;

/** Beside erase_from_conversations: what somebody wrote when they asked for a resource, answered or handed it out, here and in the trail; and their name and contacts in the words of others. */
const ERASURE = `
  CREATE FUNCTION erase_from_mobilisations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
      account app_user;
      known_as text;
      answered text[];
    BEGIN
      SELECT * INTO account FROM app_user WHERE id = OLD.user_id;
      -- A name of one word may be any word.
      known_as := pattern_of(array_remove(ARRAY[OLD.email, account.email, OLD.phone, CASE WHEN OLD.name ~ '\\S\\s+\\S' THEN OLD.name END, CASE WHEN account.name ~ '\\S\\s+\\S' THEN account.name END], NULL));
      answered := ARRAY(SELECT DISTINCT a.subject_id FROM audit_entry a WHERE a.actor_id = account.id AND a.subject_id LIKE 'mobilisation\\_%' AND a.changes ? 'answer');
      UPDATE audit_entry SET changes = changes || '{"message": {"before": null, "after": null}}' WHERE changes ? 'message' AND subject_id IN (SELECT id FROM mobilisation WHERE asked_by = account.id);
      UPDATE audit_entry SET changes = changes || '{"answer": {"before": null, "after": null}}' WHERE changes ? 'answer' AND subject_id = ANY (answered);
      UPDATE audit_entry SET changes = without_words(changes, known_as) WHERE subject_id LIKE 'mobilisation\\_%' AND changes::text ~* known_as;
      UPDATE mobilisation SET message = NULL, version = version + 1, updated_at = now() WHERE asked_by = account.id AND message IS NOT NULL;
      UPDATE mobilisation SET answer = NULL, version = version + 1, updated_at = now() WHERE id = ANY (answered) AND answer IS NOT NULL;
      UPDATE mobilisation SET message = regexp_replace(message, known_as, '…', 'gi'), answer = regexp_replace(answer, known_as, '…', 'gi'), version = version + 1, updated_at = now()
        WHERE concat_ws(' ', message, answer) ~* known_as;
      UPDATE handover SET note = NULL WHERE recorded_by = account.id AND note IS NOT NULL;
      UPDATE handover SET note = regexp_replace(note, known_as, '…', 'gi') WHERE note ~* known_as;
      RETURN NULL;
    END $$;
  CREATE TRIGGER person_erased_from_mobilisations AFTER UPDATE OF erased_at ON person
    FOR EACH ROW WHEN (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL) EXECUTE FUNCTION erase_from_mobilisations();
`;
