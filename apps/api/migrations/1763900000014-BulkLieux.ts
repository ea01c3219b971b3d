import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A hundred thousand lieux come in at once: their words for the search cost less, and a free slug is found however many bear the name. */
export class BulkLieux1763900000014 implements MigrationInterface {
  name = 'BulkLieux1763900000014';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The same singulars as before: looking at the end of words is enough, and no short word ends like those plurals.
      CREATE OR REPLACE FUNCTION french_singular(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT regexp_replace(regexp_replace(regexp_replace(regexp_replace(plain_text(value),
          '\\m(li|mili|j|enj|f|chev|v|vo|av|nev|ad|essi|moy)eux\\M', '\\1eu', 'g'),
          '\\m(bij|caill|ch|gen|hib|jouj)oux\\M', '\\1ou', 'g'),
          '\\m(trav|cor|vitr|b|soupir)aux\\M', '\\1ail', 'g'),
          '(\\w\\w[ao]|\\w[^aeiou]i|\\w\\w[^e]u)s\\M', '\\1', 'g')
      $$;

      CREATE OR REPLACE FUNCTION lieu_search() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE commune_name text;
        BEGIN
          SELECT name INTO commune_name FROM commune WHERE code = NEW.commune_code;
          NEW.search := setweight(to_tsvector('french_plain', french_singular(NEW.name)), 'A')
            || setweight(to_tsvector('french_plain', french_singular(concat_ws(' ', commune_name, NEW.postal_code, NEW.summary))), 'B');
          IF NEW.description IS NOT NULL THEN
            NEW.search := NEW.search || setweight(to_tsvector('french_plain', french_singular(left(NEW.description, 5000))), 'D');
          END IF;
          NEW.search_words := plain_text(concat_ws(' ', NEW.name, commune_name));
          RETURN NEW;
        END $$;

      CREATE INDEX lieu_slug_stem ON lieu (regexp_replace(slug, '-[0-9]+$', ''), length(slug), slug);
      COMMENT ON INDEX lieu_slug_stem IS 'The last slug of a name, in one step: see freeSlugs of imports.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
