import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Slots of volunteers move along with the date of their event. */
export class SlotsFollowDates1763900000050 implements MigrationInterface {
  name = 'SlotsFollowDates1763900000050';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE volunteer_slot ADD COLUMN occurrence_id text COLLATE "C" REFERENCES occurrence ON DELETE SET NULL, ADD COLUMN anchored_at timestamptz;
      COMMENT ON COLUMN volunteer_slot.occurrence_id IS 'The date of its event that it belongs to, the nearest one; null where the event had none.';
      COMMENT ON COLUMN volunteer_slot.anchored_at IS 'When that date began as its times were said: by as much as the date moves from there, they move.';
      CREATE INDEX volunteer_slot_occurrence ON volunteer_slot (occurrence_id) WHERE occurrence_id IS NOT NULL;

      -- Whoever says its times, says them for the date that is nearest to them; a date without a day is better than none.
      CREATE FUNCTION volunteer_slot_date() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NEW.occurrence_id := NULL;
          NEW.anchored_at := NULL;
          SELECT o.id, o.starts_at INTO NEW.occurrence_id, NEW.anchored_at FROM occurrence o WHERE o.event_id = NEW.event_id AND o.deleted_at IS NULL
            ORDER BY o.starts_at IS NULL, greatest(interval '0', o.starts_at - NEW.ends_at, NEW.starts_at - o.ends_at), o.starts_at, o.id LIMIT 1;
          RETURN NEW;
        END $$;
      CREATE TRIGGER volunteer_slot_date BEFORE INSERT ON volunteer_slot FOR EACH ROW WHEN (NEW.occurrence_id IS NULL) EXECUTE FUNCTION volunteer_slot_date();
      CREATE TRIGGER volunteer_slot_other_date BEFORE UPDATE OF starts_at, ends_at ON volunteer_slot FOR EACH ROW
        WHEN (NEW.anchored_at IS NOT DISTINCT FROM OLD.anchored_at AND (NEW.starts_at, NEW.ends_at) IS DISTINCT FROM (OLD.starts_at, OLD.ends_at)) EXECUTE FUNCTION volunteer_slot_date();

      -- One that is deleted moves too: it comes back where it belongs. A date that goes back to the tray leaves them where they are, until it has a day again.
      CREATE FUNCTION move_volunteer_slots(moved text, now_at timestamptz, mover text, why text) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE iso CONSTANT text := 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
        BEGIN
          UPDATE volunteer_slot SET anchored_at = now_at WHERE occurrence_id = moved AND anchored_at IS NULL AND now_at IS NOT NULL;
          WITH shifted AS (
            UPDATE volunteer_slot SET starts_at = starts_at + (now_at - anchored_at), ends_at = ends_at + (now_at - anchored_at), anchored_at = now_at, version = version + 1, updated_at = now()
            WHERE occurrence_id = moved AND anchored_at <> now_at
            RETURNING id, version, old.starts_at AS was_from, old.ends_at AS was_until, new.starts_at AS is_from, new.ends_at AS is_until)
          INSERT INTO audit_entry (action, actor_id, subject_id, version, changes, reason)
            SELECT 'UPDATE', mover, id, version, jsonb_build_object(
              'startsAt', jsonb_build_object('before', to_char(was_from AT TIME ZONE 'UTC', iso), 'after', to_char(is_from AT TIME ZONE 'UTC', iso)),
              'endsAt', jsonb_build_object('before', to_char(was_until AT TIME ZONE 'UTC', iso), 'after', to_char(is_until AT TIME ZONE 'UTC', iso))), why
            FROM shifted;
        END $$;

      UPDATE volunteer_slot s SET occurrence_id = near.id, anchored_at = near.starts_at
        FROM volunteer_slot t CROSS JOIN LATERAL (SELECT o.id, o.starts_at FROM occurrence o WHERE o.event_id = t.event_id AND o.deleted_at IS NULL
          ORDER BY o.starts_at IS NULL, greatest(interval '0', o.starts_at - t.ends_at, t.starts_at - o.ends_at), o.starts_at, o.id LIMIT 1) near
        WHERE t.id = s.id;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
