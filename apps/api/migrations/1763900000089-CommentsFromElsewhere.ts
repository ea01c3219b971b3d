import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was said on another instance, whose accounts are not here. */
export class CommentsFromElsewhere1763900000089 implements MigrationInterface {
  name = 'CommentsFromElsewhere1763900000089';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE comment
        ADD COLUMN author_name text CHECK (btrim(author_name) <> ''),
        ADD COLUMN author_person_id text COLLATE "C" REFERENCES person,
        ADD CONSTRAINT comment_said_by_one CHECK (author_id IS NULL OR num_nonnulls(author_name, author_person_id) = 0);
      COMMENT ON COLUMN comment.author_name IS 'Of who said it on another instance, where they had an account; null of what is said here.';
      COMMENT ON COLUMN comment.author_person_id IS 'Their page in the directory, where they came with the archive too.';
      CREATE INDEX comment_author_person ON comment (author_person_id) WHERE author_person_id IS NOT NULL;

      -- As before, and what the person said on another instance.
      CREATE OR REPLACE FUNCTION erase_from_conversations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        DECLARE
          account app_user;
          known_as text;
        BEGIN
          SELECT * INTO account FROM app_user WHERE id = OLD.user_id;
          -- A name of one word may be any word.
          known_as := pattern_of(array_remove(ARRAY[OLD.email, account.email, OLD.phone, CASE WHEN OLD.name ~ '\\S\\s+\\S' THEN OLD.name END, CASE WHEN account.name ~ '\\S\\s+\\S' THEN account.name END], NULL));
          DELETE FROM comment_mention WHERE comment_id IN (SELECT id FROM comment WHERE author_id = account.id OR author_person_id = OLD.id);
          UPDATE comment SET text = '…', author_name = NULL, author_person_id = NULL, version = version + 1, updated_at = now() WHERE author_id = account.id OR author_person_id = OLD.id;
          UPDATE comment SET text = left(replace(text, '@' || OLD.name, '@Personne effacée'), 5000), version = version + 1 WHERE id IN (SELECT comment_id FROM comment_mention WHERE person_id = OLD.id);
          DELETE FROM comment_mention WHERE person_id = OLD.id;
          UPDATE notification SET values = without_words(values, known_as) WHERE values::text ~* known_as;
          RETURN NULL;
        END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
