import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The database itself keeps what is promised of a resource within what there is of it. */
export class Promises1763900000031 implements MigrationInterface {
  name = 'Promises1763900000031';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE mobilisation ADD COLUMN network_id text COLLATE "C" REFERENCES network, ADD COLUMN freed_at timestamptz;
      ALTER TABLE mobilisation ALTER COLUMN period SET EXPRESSION AS (tstzrange(starts_at, greatest(starts_at, least(ends_at, freed_at))));
      COMMENT ON COLUMN mobilisation.network_id IS 'The network that asks: that of what it is for. Kept by a trigger.';
      COMMENT ON COLUMN mobilisation.freed_at IS 'When it came back; the rest of its period is free again.';
      COMMENT ON COLUMN mobilisation.period IS 'What is taken: as promised, or up to when it came back.';

      CREATE FUNCTION mobilisation_network() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          SELECT network_id INTO NEW.network_id FROM (
            SELECT p.network_id FROM cooperation_project p WHERE p.id = NEW.project_id
            UNION ALL SELECT m.network_id FROM ess_month_event e JOIN ess_month m ON m.id = e.ess_month_id WHERE e.id = NEW.event_id
            UNION ALL SELECT m.network_id FROM occurrence o JOIN ess_month m ON m.id = o.ess_month_id WHERE o.id = NEW.occurrence_id) purpose;
          RETURN NEW;
        END $$;
      CREATE TRIGGER mobilisation_network BEFORE INSERT OR UPDATE OF project_id, event_id, occurrence_id, network_id ON mobilisation
        FOR EACH ROW EXECUTE FUNCTION mobilisation_network();
      UPDATE mobilisation SET network_id = NULL;
      ALTER TABLE mobilisation ALTER COLUMN network_id SET NOT NULL;
      CREATE INDEX mobilisation_network ON mobilisation (network_id, starts_at, id);

      CREATE FUNCTION resource_capacity(quantity numeric, nature text) RETURNS numeric LANGUAGE sql IMMUTABLE
        RETURN coalesce(quantity, CASE nature WHEN 'MATERIAL' THEN 1 END);
      COMMENT ON FUNCTION resource_capacity IS 'How much of a resource can be promised at once; null: any amount. What is not counted is one thing where it can be touched, and not used up by sharing where it cannot.';

      CREATE FUNCTION closed_days(first date, last date, lieu text) RETURNS tstzrange LANGUAGE sql STABLE
        BEGIN ATOMIC
          SELECT tstzrange(first::timestamp AT TIME ZONE zone, (last + 1)::timestamp AT TIME ZONE zone)
          FROM coalesce((SELECT l.time_zone FROM lieu l WHERE l.id = lieu), 'Europe/Paris') AS zone;
        END;
      COMMENT ON FUNCTION closed_days IS 'Whole days, both ends included, in the zone of a lieu.';

      CREATE FUNCTION resource_promised(resource text, span tstzrange, but text DEFAULT NULL) RETURNS numeric LANGUAGE sql STABLE
        BEGIN ATOMIC
          SELECT coalesce(max(running.total), 0) FROM (
            SELECT sum(edge.change) OVER (ORDER BY edge.at, edge.change ROWS UNBOUNDED PRECEDING) AS total
            FROM mobilisation m CROSS JOIN LATERAL (VALUES (lower(m.period * span), m.quantity), (upper(m.period * span), -m.quantity)) AS edge (at, change)
            WHERE m.resource_id = resource AND m.holds AND m.period && span AND m.id IS DISTINCT FROM but) running;
        END;
      COMMENT ON FUNCTION resource_promised IS 'The most that is promised of a resource at any one moment of a period. What ends at a moment is free for what begins then.';

      -- Whoever promises locks the resource first: of all that come at once, each finds what the one before has written.
      CREATE FUNCTION mobilisation_promise() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          thing resource;
          span tstzrange := tstzrange(NEW.starts_at, greatest(NEW.starts_at, least(NEW.ends_at, NEW.freed_at))) * tstzrange(now(), NULL);
        BEGIN
          IF NEW.state NOT IN ('REQUESTED', 'OTHER_DATES_PROPOSED', 'ACCEPTED') OR isempty(span) THEN RETURN NEW; END IF;
          SELECT * INTO thing FROM resource WHERE id = NEW.resource_id FOR NO KEY UPDATE;
          IF resource_promised(NEW.resource_id, span, NEW.id) + NEW.quantity > resource_capacity(thing.quantity, thing.nature) THEN
            RAISE EXCEPTION 'promised beyond the quantity' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'mobilisation_within_quantity', TABLE = 'mobilisation';
          END IF;
          IF EXISTS (SELECT FROM resource_closure c WHERE c.resource_id = NEW.resource_id AND closed_days(c.starts_on, c.ends_on, thing.lieu_id) && span) THEN
            RAISE EXCEPTION 'promised on closed days' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'mobilisation_on_open_days', TABLE = 'mobilisation';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER mobilisation_promise BEFORE INSERT OR UPDATE OF resource_id, starts_at, ends_at, freed_at, quantity, state ON mobilisation
        FOR EACH ROW EXECUTE FUNCTION mobilisation_promise();

      CREATE FUNCTION resource_promises_kept() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL AND EXISTS (
            SELECT FROM mobilisation m WHERE m.resource_id = NEW.id AND m.holds AND (m.period && tstzrange(now(), NULL) OR (
              EXISTS (SELECT FROM handover h WHERE h.mobilisation_id = m.id AND h.kind = 'OUT') AND NOT EXISTS (SELECT FROM handover h WHERE h.mobilisation_id = m.id AND h.kind = 'BACK')))) THEN
            RAISE EXCEPTION 'promised and not to be deleted' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'resource_in_use', TABLE = 'resource';
          END IF;
          IF resource_promised(NEW.id, tstzrange(now(), NULL)) > resource_capacity(NEW.quantity, NEW.nature) THEN
            RAISE EXCEPTION 'more is promised' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'resource_promises_kept', TABLE = 'resource';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER resource_promises_kept BEFORE UPDATE OF quantity, nature, deleted_at ON resource
        FOR EACH ROW EXECUTE FUNCTION resource_promises_kept();

      CREATE FUNCTION resource_closure_free() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE thing resource; span tstzrange;
        BEGIN
          SELECT * INTO thing FROM resource WHERE id = NEW.resource_id FOR NO KEY UPDATE;
          span := closed_days(NEW.starts_on, NEW.ends_on, thing.lieu_id) * tstzrange(now(), NULL);
          IF EXISTS (SELECT FROM mobilisation m WHERE m.resource_id = NEW.resource_id AND m.holds AND m.period && span) THEN
            RAISE EXCEPTION 'promised on these days' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'resource_closure_free', TABLE = 'resource_closure';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER resource_closure_free BEFORE INSERT OR UPDATE OF resource_id, starts_on, ends_on ON resource_closure
        FOR EACH ROW EXECUTE FUNCTION resource_closure_free();

      CREATE FUNCTION resource_availability(resource text, starts timestamptz, ends timestamptz, but text DEFAULT NULL) RETURNS TABLE (starts_at timestamptz, ends_at timestamptz, remaining numeric) LANGUAGE sql STABLE AS $$
        WITH thing AS (SELECT r.id, r.lieu_id, resource_capacity(r.quantity, r.nature) AS capacity FROM resource r WHERE r.id = $1),
        span AS (SELECT tstzrange($2, $3) AS whole WHERE $3 > $2),
        taken AS (SELECT m.period * whole AS period, m.quantity FROM span, mobilisation m WHERE m.resource_id = $1 AND m.holds AND m.period && whole AND m.id IS DISTINCT FROM $4),
        closed AS (SELECT days * whole AS period FROM span, thing, resource_closure c, closed_days(c.starts_on, c.ends_on, thing.lieu_id) AS days WHERE c.resource_id = thing.id AND days && whole),
        edge AS (
          SELECT $2 AS at UNION SELECT $3 UNION SELECT lower(period) FROM taken UNION SELECT upper(period) FROM taken UNION SELECT lower(period) FROM closed UNION SELECT upper(period) FROM closed),
        piece AS (SELECT at AS since, lead(at) OVER (ORDER BY at) AS up_to FROM edge, span),
        level AS (
          SELECT since, up_to, CASE WHEN EXISTS (SELECT FROM closed c WHERE c.period @> since) THEN 0
            WHEN capacity IS NOT NULL THEN greatest(0, capacity - coalesce((SELECT sum(t.quantity) FROM taken t WHERE t.period @> since), 0)) END AS remaining
          FROM piece, thing WHERE up_to IS NOT NULL),
        named AS (SELECT *, row_number() OVER (ORDER BY since) - row_number() OVER (PARTITION BY level.remaining ORDER BY since) AS island FROM level)
        SELECT min(since), max(up_to), named.remaining FROM named GROUP BY island, named.remaining
      $$;
      COMMENT ON FUNCTION resource_availability IS 'A period in pieces, with what of a resource is left in each; null: any amount. On closed days nothing is.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
