import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extensions, shared SQL functions, French territory and editable lists. */
export class Reference1763900000001 implements MigrationInterface {
  name = 'Reference1763900000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      -- Ids are opaque outside, sortable by creation, and name their type.
      CREATE FUNCTION new_id(prefix text) RETURNS text LANGUAGE sql VOLATILE PARALLEL SAFE
        AS $$ SELECT prefix || '_' || replace(uuidv7()::text, '-', '') $$;

      -- unaccent() is only STABLE because its dictionary could change; ours does not, and indexes need IMMUTABLE.
      CREATE FUNCTION plain_text(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
        AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;

      CREATE TEXT SEARCH CONFIGURATION french_plain (COPY = french);
      ALTER TEXT SEARCH CONFIGURATION french_plain
        ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;

      -- Kilometres on a sphere; good to 0.5 %, which is enough to sort neighbours.
      CREATE FUNCTION distance_km(lat1 float8, lon1 float8, lat2 float8, lon2 float8) RETURNS float8
        LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
        AS $$ SELECT 12742 * asin(sqrt(least(1, power(sin(radians(lat2 - lat1) / 2), 2)
              + cos(radians(lat1)) * cos(radians(lat2)) * power(sin(radians(lon2 - lon1) / 2), 2)))) $$;

      CREATE FUNCTION luhn_valid(digits text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT sum(CASE WHEN (length(digits) - n) % 2 = 1
                        THEN (2 * d) / 10 + (2 * d) % 10 ELSE d END) % 10 = 0
        FROM (SELECT n, substr(digits, n, 1)::int AS d FROM generate_series(1, length(digits)) n) s $$;

      -- "public." because a dump is restored without a search path, and checks run then.
      -- 14 digits, Luhn; the establishments of La Poste (356000000) add up to a multiple of five instead.
      CREATE FUNCTION siret_valid(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT value ~ '^[0-9]{14}$' AND (public.luhn_valid(value) OR (left(value, 9) = '356000000'
          AND (SELECT sum(substr(value, n, 1)::int) % 5 = 0 FROM generate_series(1, 14) n))) $$;

      CREATE TABLE region (
        code text COLLATE "C" PRIMARY KEY,
        name text NOT NULL
      );
      CREATE TABLE departement (
        code text COLLATE "C" PRIMARY KEY,
        name text NOT NULL,
        region_code text COLLATE "C" NOT NULL REFERENCES region
      );
      CREATE INDEX departement_region ON departement (region_code);
      CREATE TABLE epci (
        code text COLLATE "C" PRIMARY KEY CHECK (code ~ '^[0-9]{9}$'),
        name text NOT NULL,
        kind text NOT NULL
      );
      CREATE TABLE commune (
        code text COLLATE "C" PRIMARY KEY CHECK (code ~ '^[0-9][0-9AB][0-9]{3}$'),
        name text NOT NULL,
        departement_code text COLLATE "C" NOT NULL REFERENCES departement,
        region_code text COLLATE "C" NOT NULL REFERENCES region,
        epci_code text COLLATE "C" REFERENCES epci,
        city_code text COLLATE "C" REFERENCES commune,
        postal_codes text[] NOT NULL DEFAULT '{}',
        population integer CHECK (population >= 0),
        plain_name text GENERATED ALWAYS AS (plain_text(name)) STORED
      );
      COMMENT ON COLUMN commune.city_code IS 'Set on the arrondissements of Paris, Lyon and Marseille: the city they belong to.';
      CREATE INDEX commune_departement ON commune (departement_code, code);
      CREATE INDEX commune_region ON commune (region_code, code);
      CREATE INDEX commune_epci ON commune (epci_code, code);
      CREATE INDEX commune_name ON commune (name, code);
      CREATE INDEX commune_name_words ON commune USING gin (plain_name gin_trgm_ops);
      CREATE TABLE former_commune (
        code text COLLATE "C" PRIMARY KEY,
        name text NOT NULL,
        commune_code text COLLATE "C" NOT NULL REFERENCES commune
      );

      CREATE TABLE term (
        id text COLLATE "C" GENERATED ALWAYS AS (list || '/' || code) STORED PRIMARY KEY,
        list text COLLATE "C" NOT NULL CHECK (list ~ '^[A-Z][A-Z_]*$'),
        code text COLLATE "C" NOT NULL CHECK (code ~ '^[A-Z0-9][A-Z0-9_]*$'),
        label_fr text NOT NULL CHECK (label_fr <> ''),
        label_en text NOT NULL CHECK (label_en <> ''),
        position integer NOT NULL DEFAULT 0,
        retired boolean NOT NULL DEFAULT false,
        UNIQUE (list, code)
      );
      COMMENT ON TABLE term IS 'Values of editable lists. A retired value stays for what already uses it, and is no longer offered.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
