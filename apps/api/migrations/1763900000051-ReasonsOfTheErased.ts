import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a warning was accepted and why a project moved on stands on no page that people could change: an erasure takes names and contacts out of it. */
export class ReasonsOfTheErased1763900000051 implements MigrationInterface {
  name = 'ReasonsOfTheErased1763900000051';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION erase_from_reasons() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        DECLARE
          account app_user;
          known_as text;
        BEGIN
          SELECT * INTO account FROM app_user WHERE id = OLD.user_id;
          -- A name of one word may be any word.
          known_as := pattern_of(array_remove(ARRAY[OLD.email, account.email, OLD.phone, CASE WHEN OLD.name ~ '\\S\\s+\\S' THEN OLD.name END, CASE WHEN account.name ~ '\\S\\s+\\S' THEN account.name END], NULL));
          UPDATE audit_entry SET changes = without_words(changes, known_as), reason = regexp_replace(reason, known_as, '…', 'gi')
            WHERE (subject_id LIKE 'override\\_%' OR subject_id LIKE 'project\\_%') AND (changes::text ~* known_as OR reason ~* known_as);
          UPDATE warning_override SET reason = regexp_replace(reason, known_as, '…', 'gi'), version = version + 1 WHERE reason ~* known_as;
          UPDATE project_passage SET reason = regexp_replace(reason, known_as, '…', 'gi') WHERE reason ~* known_as;
          RETURN NULL;
        END $$;
      CREATE TRIGGER person_erased_from_reasons AFTER UPDATE OF erased_at ON person
        FOR EACH ROW WHEN (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL) EXECUTE FUNCTION erase_from_reasons();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
