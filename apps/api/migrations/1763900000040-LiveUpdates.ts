import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever has a board open learns at once of what others change: processes are told by NOTIFY, ids alone. Who is there stands in a table that a crash may empty. */
export class LiveUpdates1763900000040 implements MigrationInterface {
  name = 'LiveUpdates1763900000040';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE UNLOGGED TABLE presence (
        stream uuid PRIMARY KEY,
        -- The process that holds the stream, and says every other second that it still does.
        process uuid NOT NULL,
        topic text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL REFERENCES app_user ON DELETE CASCADE,
        looking_at text COLLATE "C",
        since timestamptz NOT NULL DEFAULT clock_timestamp(),
        seen_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      COMMENT ON TABLE presence IS 'Who has what open, stream by stream; rows that nobody has confirmed for some seconds are of a process that is gone.';
      CREATE INDEX presence_topic ON presence (topic, user_id);
      CREATE INDEX presence_process ON presence (process);
      CREATE INDEX presence_user ON presence (user_id);

      -- A notice holds less than 8000 bytes: of more than a hundred things is only said that there are some.
      CREATE FUNCTION tell_board(month text, kind text, things text, ids text[]) RETURNS void LANGUAGE sql AS $$
        SELECT pg_notify('essaim_live', (CASE WHEN cardinality(ids) > 100 THEN jsonb_build_object('topic', 'board:' || month, 'kind', 'MISSED')
          ELSE jsonb_build_object('topic', 'board:' || month, 'kind', kind, things, ids) END)::text)
      $$;

      CREATE FUNCTION tell_of_occurrences() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'INSERT' THEN
            PERFORM tell_board(ess_month_id, 'ADDED', 'occurrences', array_agg(id)) FROM after_rows WHERE deleted_at IS NULL GROUP BY ess_month_id;
          ELSIF TG_OP = 'DELETE' THEN
            PERFORM tell_board(ess_month_id, 'REMOVED', 'occurrences', array_agg(id)) FROM before_rows WHERE deleted_at IS NULL GROUP BY ess_month_id;
          ELSE
            -- Bookings are worked out anew by an update that changes nothing: nobody needs to hear of that.
            PERFORM tell_board(month, kind, 'occurrences', array_agg(id)) FROM (
              SELECT a.id, a.ess_month_id AS month,
                CASE WHEN a.deleted_at IS NOT NULL THEN 'REMOVED' WHEN b.deleted_at IS NOT NULL THEN 'ADDED' ELSE 'MOVED' END AS kind
              FROM after_rows a JOIN before_rows b USING (id)
              WHERE (a.deleted_at IS NULL OR b.deleted_at IS NULL)
                AND (a.version, a.deleted_at, a.ess_month_id, a.starts_at, a.ends_at, a.lieu_id, a.room_id, a.place_label, a.place_street, a.place_postal_code, a.place_commune_code)
                  IS DISTINCT FROM (b.version, b.deleted_at, b.ess_month_id, b.starts_at, b.ends_at, b.lieu_id, b.room_id, b.place_label, b.place_street, b.place_postal_code, b.place_commune_code)
            ) changed GROUP BY month, kind;
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER occurrence_added AFTER INSERT ON occurrence REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_of_occurrences();
      CREATE TRIGGER occurrence_changed AFTER UPDATE ON occurrence REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_of_occurrences();
      CREATE TRIGGER occurrence_gone AFTER DELETE ON occurrence REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_of_occurrences();

      -- What is new has no date yet, and one that is gone takes its dates along: both are told of by those.
      CREATE FUNCTION tell_of_events() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM tell_board(month, kind, 'events', array_agg(id)) FROM (
            SELECT a.id, a.ess_month_id AS month,
              CASE WHEN a.deleted_at IS NOT NULL THEN 'REMOVED' WHEN b.deleted_at IS NOT NULL THEN 'ADDED' ELSE 'CHANGED' END AS kind
            FROM after_rows a JOIN before_rows b USING (id)
            WHERE (a.deleted_at IS NULL OR b.deleted_at IS NULL)
              AND to_jsonb(a) - '{search,updated_at}'::text[] IS DISTINCT FROM to_jsonb(b) - '{search,updated_at}'::text[]
          ) changed GROUP BY month, kind;
          RETURN NULL;
        END $$;
      CREATE TRIGGER ess_month_event_changed AFTER UPDATE ON ess_month_event REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_of_events();

      CREATE FUNCTION tell_of_event_parts() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM tell_board(e.ess_month_id, 'CHANGED', 'events', array_agg(DISTINCT e.id)) FROM parts JOIN ess_month_event e ON e.id = parts.event_id GROUP BY e.ess_month_id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER event_term_added AFTER INSERT ON event_term REFERENCING NEW TABLE AS parts FOR EACH STATEMENT EXECUTE FUNCTION tell_of_event_parts();
      CREATE TRIGGER event_term_gone AFTER DELETE ON event_term REFERENCING OLD TABLE AS parts FOR EACH STATEMENT EXECUTE FUNCTION tell_of_event_parts();
      CREATE TRIGGER event_organiser_added AFTER INSERT ON event_organiser REFERENCING NEW TABLE AS parts FOR EACH STATEMENT EXECUTE FUNCTION tell_of_event_parts();
      CREATE TRIGGER event_organiser_changed AFTER UPDATE ON event_organiser REFERENCING NEW TABLE AS parts FOR EACH STATEMENT EXECUTE FUNCTION tell_of_event_parts();
      CREATE TRIGGER event_organiser_gone AFTER DELETE ON event_organiser REFERENCING OLD TABLE AS parts FOR EACH STATEMENT EXECUTE FUNCTION tell_of_event_parts();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
