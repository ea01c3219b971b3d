import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An event is prepared and looked back on: why it was refused, what is to be done for it, who helps, what it needs, and what became of each of its dates. */
export class FromProposalToProgramme1763900000044 implements MigrationInterface {
  name = 'FromProposalToProgramme1763900000044';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE ess_month_event ADD COLUMN refusal_reason text CHECK (btrim(refusal_reason) <> '' AND length(refusal_reason) <= 1000);
      COMMENT ON COLUMN ess_month_event.refusal_reason IS 'Why it was refused; forgotten where it no longer is.';
      CREATE FUNCTION forget_refusal_reason() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.editorial_state <> 'REFUSED' THEN NEW.refusal_reason := NULL; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER forget_refusal_reason BEFORE INSERT OR UPDATE OF editorial_state, refusal_reason ON ess_month_event
        FOR EACH ROW EXECUTE FUNCTION forget_refusal_reason();

      CREATE FUNCTION event_first_day(event text) RETURNS date LANGUAGE sql STABLE
        BEGIN ATOMIC
          SELECT (o.starts_at AT TIME ZONE coalesce(l.time_zone, 'Europe/Paris'))::date FROM occurrence o LEFT JOIN lieu l ON l.id = o.lieu_id
          WHERE o.event_id = event AND o.deleted_at IS NULL AND o.starts_at IS NOT NULL ORDER BY o.starts_at, o.id LIMIT 1;
        END;
      COMMENT ON FUNCTION event_first_day IS 'The day of its first date, where it takes place; null where it is not scheduled.';
      CREATE FUNCTION event_last_day(event text) RETURNS date LANGUAGE sql STABLE
        BEGIN ATOMIC
          SELECT (o.ends_at AT TIME ZONE coalesce(l.time_zone, 'Europe/Paris'))::date FROM occurrence o LEFT JOIN lieu l ON l.id = o.lieu_id
          WHERE o.event_id = event AND o.deleted_at IS NULL AND o.ends_at IS NOT NULL ORDER BY o.ends_at DESC, o.id DESC LIMIT 1;
        END;
      COMMENT ON FUNCTION event_last_day IS 'The day on which its last date ends, where it takes place; null where it is not scheduled.';

      CREATE TABLE checklist (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('checklist'),
        network_id text COLLATE "C" NOT NULL REFERENCES network,
        name text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 200),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz
      );
      COMMENT ON TABLE checklist IS 'What is to be done for events of a kind: each is applied to any number of them.';
      CREATE INDEX checklist_network ON checklist (network_id, name, id) WHERE deleted_at IS NULL;
      CREATE TABLE checklist_item (
        checklist_id text COLLATE "C" NOT NULL REFERENCES checklist ON DELETE CASCADE,
        position integer NOT NULL,
        title text NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 200),
        offset_days integer CHECK (offset_days BETWEEN -730 AND 730),
        PRIMARY KEY (checklist_id, position)
      );
      COMMENT ON COLUMN checklist_item.offset_days IS 'Days from the first day of the event, before it where negative; null: no due date.';

      CREATE TABLE event_task (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('eventtask'),
        event_id text COLLATE "C" NOT NULL REFERENCES ess_month_event ON DELETE CASCADE,
        title text NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 200),
        notes text CHECK (length(notes) <= 5000),
        done_at timestamptz,
        due_on date,
        offset_days integer CHECK (offset_days BETWEEN -730 AND 730),
        assignee_id text COLLATE "C" REFERENCES person,
        reminded_for date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        CONSTRAINT event_task_one_due_date CHECK (due_on IS NULL OR offset_days IS NULL)
      );
      COMMENT ON COLUMN event_task.offset_days IS 'Days from the first day of the event: the due date moves with it.';
      CREATE INDEX event_task_event ON event_task (event_id, id) WHERE deleted_at IS NULL;
      CREATE INDEX event_task_assignee ON event_task (assignee_id) WHERE assignee_id IS NOT NULL AND deleted_at IS NULL;

      CREATE TABLE volunteer_slot (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('slot'),
        event_id text COLLATE "C" NOT NULL REFERENCES ess_month_event ON DELETE CASCADE,
        title text NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 200),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        minimum integer NOT NULL DEFAULT 1 CHECK (minimum >= 0),
        maximum integer NOT NULL CHECK (maximum BETWEEN 1 AND 500),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        CONSTRAINT volunteer_slot_period CHECK (ends_at > starts_at),
        CONSTRAINT volunteer_slot_bounds CHECK (minimum <= maximum)
      );
      COMMENT ON TABLE volunteer_slot IS 'When hands are needed for an event, for what, and how many.';
      CREATE INDEX volunteer_slot_event ON volunteer_slot (event_id, starts_at, id) WHERE deleted_at IS NULL;
      CREATE TABLE volunteer (
        slot_id text COLLATE "C" NOT NULL REFERENCES volunteer_slot ON DELETE CASCADE,
        person_id text COLLATE "C" NOT NULL REFERENCES person ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (slot_id, person_id)
      );
      CREATE INDEX volunteer_person ON volunteer (person_id);

      -- Whoever is put down locks the slot first: of all that come at once, each finds what the one before has written.
      CREATE FUNCTION volunteer_within_maximum() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE most integer;
        BEGIN
          SELECT maximum INTO most FROM volunteer_slot WHERE id = NEW.slot_id FOR NO KEY UPDATE;
          IF (SELECT count(*) FROM volunteer WHERE slot_id = NEW.slot_id) >= most THEN
            RAISE EXCEPTION 'the slot is full' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'volunteer_within_maximum', TABLE = 'volunteer';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER volunteer_within_maximum BEFORE INSERT OR UPDATE OF slot_id ON volunteer FOR EACH ROW EXECUTE FUNCTION volunteer_within_maximum();
      CREATE FUNCTION volunteer_slot_keeps_people() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (SELECT count(*) FROM volunteer WHERE slot_id = NEW.id) > NEW.maximum THEN
            RAISE EXCEPTION 'more people are put down' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'volunteer_slot_keeps_people', TABLE = 'volunteer_slot';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER volunteer_slot_keeps_people BEFORE UPDATE OF maximum ON volunteer_slot FOR EACH ROW EXECUTE FUNCTION volunteer_slot_keeps_people();
      CREATE FUNCTION forget_volunteer() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          DELETE FROM volunteer WHERE person_id = NEW.id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER forget_volunteer AFTER UPDATE OF erased_at ON person FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL AND OLD.erased_at IS NULL) EXECUTE FUNCTION forget_volunteer();

      CREATE TABLE occurrence_outcome (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('outcome'),
        occurrence_id text COLLATE "C" NOT NULL UNIQUE REFERENCES occurrence ON DELETE CASCADE,
        held boolean NOT NULL,
        attendance integer CHECK (attendance BETWEEN 0 AND 100000),
        word text CHECK (length(word) <= 5000),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT occurrence_outcome_attended CHECK (held OR attendance IS NULL)
      );
      COMMENT ON TABLE occurrence_outcome IS 'What became of one date of an event: whether it was held, how many came, and a word.';
      CREATE TABLE outcome_reminder (
        occurrence_id text COLLATE "C" PRIMARY KEY REFERENCES occurrence ON DELETE CASCADE,
        asked_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE outcome_reminder IS 'When the organisers of an event were asked what became of a date of it.';

      ALTER TABLE need ADD COLUMN event_id text COLLATE "C" REFERENCES ess_month_event;
      COMMENT ON COLUMN need.event_id IS 'The event that it was raised for: where it has no days of its own, those of the event are meant.';
      CREATE INDEX need_event ON need (event_id, id) WHERE event_id IS NOT NULL;

      SELECT audit_writes('checklist'), audit_writes('checklist_item', 'checklist_id'), audit_writes('event_task'), audit_writes('volunteer_slot'), audit_writes('volunteer', 'slot_id'),
        audit_writes('occurrence_outcome');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
