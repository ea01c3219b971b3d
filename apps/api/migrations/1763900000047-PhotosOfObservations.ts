import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was observed can be shown: with the consent of those who are seen, and by a picture that is in the store already. */
export class PhotosOfObservations1763900000047 implements MigrationInterface {
  name = 'PhotosOfObservations1763900000047';

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
