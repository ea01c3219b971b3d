import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What matches between needs and offers are found by, and who has been told of one. */
export class Matches1763900000032 implements MigrationInterface {
  name = 'Matches1763900000032';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX resource_category ON resource (category) WHERE deleted_at IS NULL;
      CREATE INDEX need_category ON need (category) WHERE deleted_at IS NULL;

      -- Stems of the label, so that a need that names a skill finds the people who have it.
      ALTER TABLE skill ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('french_plain', french_singular(label_fr))) STORED;

      CREATE TABLE match_notice (
        need_id text COLLATE "C" NOT NULL REFERENCES need ON DELETE CASCADE,
        resource_id text COLLATE "C" NOT NULL REFERENCES resource ON DELETE CASCADE,
        noticed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (need_id, resource_id)
      );
      COMMENT ON TABLE match_notice IS 'Pairs of a need and a resource whose both sides have been told that they match: nobody is told twice.';
      CREATE INDEX match_notice_resource ON match_notice (resource_id);

      -- When as much as wanted is left within a period: neither promised, nor asked for, nor closed. A resource that is not counted is there once, unless it
      -- is immaterial, which sharing does not use up. Days of closures are those of its lieu.
      CREATE FUNCTION resource_free(asked text, wanted numeric, within tstzrange) RETURNS tstzmultirange LANGUAGE sql STABLE AS $$
        WITH thing AS (
          SELECT r.nature, r.quantity, coalesce(l.time_zone, 'Europe/Paris') AS zone
          FROM resource r LEFT JOIN lieu l ON l.id = coalesce(r.lieu_id, r.holder_id) WHERE r.id = asked
        ), held AS (
          SELECT m.period * within AS period, m.quantity FROM mobilisation m WHERE m.resource_id = asked AND m.holds AND m.period && within
        ), points AS (
          SELECT lower(period) AS at FROM held UNION SELECT upper(period) FROM held
        ), parts AS (
          SELECT tstzrange(at, lead(at) OVER (ORDER BY at)) AS part FROM points
        ), taken AS (
          SELECT p.part AS period FROM parts p, thing WHERE upper(p.part) IS NOT NULL AND NOT (thing.nature = 'IMMATERIAL' AND thing.quantity IS NULL)
            AND (SELECT coalesce(sum(h.quantity), 0) FROM held h WHERE h.period @> p.part) > coalesce(thing.quantity, 1) - wanted
          UNION ALL SELECT tstzrange(c.starts_on::timestamp AT TIME ZONE thing.zone, (c.ends_on + 1)::timestamp AT TIME ZONE thing.zone)
            FROM resource_closure c, thing WHERE c.resource_id = asked
        )
        SELECT tstzmultirange(within) - coalesce((SELECT range_agg(period) FROM taken), '{}')
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
