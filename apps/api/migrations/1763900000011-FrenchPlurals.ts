import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words are found by their singular and their plural: the French stemmer knows -s, -eaux and -aux, but not "lieux", "vélos" or "travaux". */
export class FrenchPlurals1763900000011 implements MigrationInterface {
  name = 'FrenchPlurals1763900000011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Plain text with the plurals in the singular that the stemmer leaves as they are. Short words and those that are no plurals
      -- stay: "mois" and "nous" must not become "moi" and "nou".
      CREATE FUNCTION french_singular(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT regexp_replace(regexp_replace(regexp_replace(regexp_replace(plain_text(value),
          '\\m(li|mili|j|enj|f|chev|v|vo|av|nev|ad|essi|moy)eux\\M', '\\1eu', 'g'),
          '\\m(bij|caill|ch|gen|hib|jouj)oux\\M', '\\1ou', 'g'),
          '\\m(trav|cor|vitr|b|soupir)aux\\M', '\\1ail', 'g'),
          '\\m(?!(?:nous|vous|tous|plus|sous)\\M)(\\w{2,}[ao]|\\w+[^aeiou]i|\\w{2,}[^e]u)s\\M', '\\1', 'g')
      $$;

      CREATE OR REPLACE FUNCTION lieu_search() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE commune_name text;
        BEGIN
          SELECT name INTO commune_name FROM commune WHERE code = NEW.commune_code;
          NEW.search := setweight(to_tsvector('french_plain', french_singular(NEW.name)), 'A')
            || setweight(to_tsvector('french_plain', french_singular(concat_ws(' ', commune_name, NEW.postal_code, NEW.summary))), 'B')
            || setweight(to_tsvector('french_plain', french_singular(coalesce(left(NEW.description, 5000), ''))), 'D');
          NEW.search_words := plain_text(concat_ws(' ', NEW.name, commune_name));
          RETURN NEW;
        END $$;

      CREATE OR REPLACE FUNCTION plain_search() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE heading text := to_jsonb(NEW) ->> TG_ARGV[0];
                body text := to_jsonb(NEW) ->> TG_ARGV[1];
        BEGIN
          NEW.search := setweight(to_tsvector('french_plain', french_singular(coalesce(heading, ''))), 'A')
            || setweight(to_tsvector('french_plain', french_singular(coalesce(left(body, 5000), ''))), 'D');
          NEW.search_words := plain_text(coalesce(heading, ''));
          RETURN NEW;
        END $$;

      -- The triggers write the words anew.
      UPDATE lieu SET name = name;
      UPDATE organisation SET name = name;
      UPDATE person SET name = name;
      UPDATE resource SET title = title;
      UPDATE need SET title = title;
      UPDATE cooperation_project SET title = title;
      UPDATE ess_month_event SET title = title;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
