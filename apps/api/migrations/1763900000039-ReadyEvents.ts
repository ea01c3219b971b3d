import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An event is ready before it is published, and says how many people are expected. */
export class ReadyEvents1763900000039 implements MigrationInterface {
  name = 'ReadyEvents1763900000039';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE ess_month_event
        DROP CONSTRAINT ess_month_event_editorial_state_check,
        ADD CONSTRAINT ess_month_event_editorial_state_check CHECK (editorial_state IN ('PROPOSED', 'ACCEPTED', 'READY', 'PUBLISHED', 'REFUSED')),
        ADD COLUMN expected_attendance integer CHECK (expected_attendance BETWEEN 1 AND 100000);
      COMMENT ON COLUMN ess_month_event.expected_attendance IS 'People at each date; null where nobody said.';
      COMMENT ON COLUMN occurrence.books_room IS 'Accepted, ready or published, not cancelled, in a room that is not shareable. Kept by triggers.';

      CREATE OR REPLACE FUNCTION occurrence_booking() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE event ess_month_event; shared boolean;
        BEGIN
          SELECT * INTO event FROM ess_month_event WHERE id = NEW.event_id FOR SHARE;
          NEW.ess_month_id := event.ess_month_id;
          IF NEW.room_id IS NOT NULL THEN
            SELECT shareable INTO shared FROM room WHERE id = NEW.room_id FOR SHARE;
          END IF;
          NEW.books_room := NEW.room_id IS NOT NULL AND NOT coalesce(shared, true)
            AND NEW.starts_at IS NOT NULL AND NEW.deleted_at IS NULL AND event.deleted_at IS NULL
            AND event.editorial_state IN ('ACCEPTED', 'READY', 'PUBLISHED') AND event.status NOT IN ('CANCELLED', 'POSTPONED', 'MOVED_ONLINE');
          RETURN NEW;
        END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
