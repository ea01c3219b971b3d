import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail is only ever added to, also by hands that write past the application: what those do is recorded row by row. */
export class Trail1763900000019 implements MigrationInterface {
  name = 'Trail1763900000019';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What ids of the trail that were made at an instant begin with: they sort by time.
      CREATE FUNCTION audit_id_at(at timestamptz) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
        AS $$ SELECT 'audit_' || lpad(to_hex(floor(extract(epoch FROM at) * 1000)::bigint), 12, '0') $$;

      ALTER TABLE audit_entry ALTER COLUMN id DROP IDENTITY;
      ALTER TABLE audit_entry ALTER COLUMN id TYPE text COLLATE "C" USING audit_id_at(at) || lpad(to_hex(id), 20, '0');
      ALTER TABLE audit_entry ALTER COLUMN id SET DEFAULT new_id('audit');
      ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_actor_id_fkey, ADD COLUMN database_user text;
      COMMENT ON COLUMN audit_entry.actor_id IS 'Account (or key) that did it, which may be gone by now; null: the instance itself, or a database user.';
      COMMENT ON COLUMN audit_entry.database_user IS 'Who wrote past the application. Changes are then named by columns, not by fields of the API.';
      COMMENT ON COLUMN audit_entry.version IS 'Version of the subject after the change; 0 where it has none.';
      CREATE INDEX audit_entry_subject_time ON audit_entry (subject_id, id);
      CREATE INDEX audit_entry_actor_time ON audit_entry (actor_id, id) WHERE actor_id IS NOT NULL;

      -- Erasing a person is the one change of what is written: a function of the owner with SECURITY DEFINER, which sets essaim.erasure.
      CREATE FUNCTION keep_trail() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF current_setting('essaim.erasure', true) = 'on'
            AND current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
            RETURN NULL;
          END IF;
          RAISE EXCEPTION 'The trail is only ever added to: % of audit_entry is refused.', TG_OP USING ERRCODE = 'restrict_violation';
        END $$;
      CREATE TRIGGER audit_entry_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION keep_trail();
      ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER audit_entry_kept;

      -- Arguments: the column with the subject's id, columns that are left out, and columns of which only is said that they changed.
      CREATE FUNCTION record_raw_write() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        DECLARE
          kept_back text[] := ARRAY['search', 'search_words', 'period', 'books_room', 'version', 'created_at', 'updated_at'] || string_to_array(TG_ARGV[1], ',');
          secret text[] := string_to_array(TG_ARGV[2], ',');
          before_row jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE to_jsonb(OLD) END;
          after_row jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE to_jsonb(NEW) END;
          own boolean := TG_ARGV[0] = 'id';
          said jsonb;
          subject text;
          parent text;
          subject_version integer;
        BEGIN
          -- What is erased must not come back by being recorded.
          IF current_setting('essaim.erasure', true) = 'on' THEN RETURN NULL; END IF;
          SELECT jsonb_object_agg(key, jsonb_build_object(
              'before', CASE WHEN key = ANY(secret) AND b.value <> 'null' THEN '"•••"' ELSE b.value END,
              'after', CASE WHEN key = ANY(secret) AND a.value <> 'null' THEN '"•••"' ELSE a.value END)) INTO said
            FROM jsonb_each(before_row - kept_back) b FULL JOIN jsonb_each(after_row - kept_back) a USING (key)
            WHERE coalesce(b.value, 'null') <> coalesce(a.value, 'null');
          IF said IS NULL THEN RETURN NULL; END IF;
          FOR subject IN SELECT DISTINCT row ->> TG_ARGV[0] FROM (VALUES (before_row), (after_row)) AS r (row) WHERE row ? TG_ARGV[0] LOOP
            parent := CASE split_part(subject, '_', 1) WHEN 'lieu' THEN 'lieu' WHEN 'organisation' THEN 'organisation' WHEN 'person' THEN 'person'
              WHEN 'network' THEN 'network' WHEN 'membership' THEN 'membership' WHEN 'project' THEN 'cooperation_project' WHEN 'event' THEN 'ess_month_event' END;
            IF own THEN
              subject_version := coalesce(after_row, before_row) ->> 'version';
              IF TG_OP = 'DELETE' THEN subject_version := before_row ->> 'version'; END IF;
            ELSIF parent IS NOT NULL THEN
              EXECUTE format('SELECT version FROM %I WHERE id = $1', parent) INTO subject_version USING subject;
            END IF;
            INSERT INTO audit_entry (action, database_user, subject_id, version, changes) VALUES (
              CASE WHEN NOT own THEN 'UPDATE' WHEN TG_OP = 'INSERT' THEN 'CREATE' WHEN TG_OP = 'DELETE' THEN 'DELETE'
                WHEN said #> '{deleted_at,before}' = 'null' THEN 'DELETE' WHEN said #> '{deleted_at,after}' = 'null' THEN 'RESTORE' ELSE 'UPDATE' END,
              session_user, subject, coalesce(subject_version, 0),
              CASE WHEN own THEN said ELSE jsonb_build_object(TG_TABLE_NAME, jsonb_build_object(
                'before', CASE WHEN TG_OP <> 'INSERT' THEN (SELECT jsonb_object_agg(key, value -> 'before') FROM jsonb_each(said)) END,
                'after', CASE WHEN TG_OP <> 'DELETE' THEN (SELECT jsonb_object_agg(key, value -> 'after') FROM jsonb_each(said)) END)) END);
          END LOOP;
          RETURN NULL;
        END $$;

      -- The application says what it changes by itself, and in better words: its connections carry the setting, and pay one comparison.
      CREATE FUNCTION audit_writes(audited regclass, subject text DEFAULT 'id', left_out text DEFAULT '', secret text DEFAULT '') RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
          EXECUTE format('CREATE TRIGGER trail AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW
            WHEN (current_setting(''essaim.trail'', true) IS DISTINCT FROM ''application'') EXECUTE FUNCTION record_raw_write(%L, %L, %L)', audited, subject, left_out, secret);
        END $$;
      COMMENT ON FUNCTION audit_writes IS 'Every table is given to it, or named with a reason in transaction/not-audited.ts.';

      SELECT audit_writes('lieu'), audit_writes('lieu_term', 'lieu_id'), audit_writes('lieu_animateur', 'lieu_id'), audit_writes('room', 'lieu_id'), audit_writes('lieu_merge', 'id', 'parts'),
        audit_writes('organisation'), audit_writes('person', 'id', '', 'email,phone'), audit_writes('person_skill', 'person_id'), audit_writes('network_actor', 'actor_id'),
        audit_writes('resource'), audit_writes('need'), audit_writes('cooperation_project'), audit_writes('project_party', 'project_id'),
        audit_writes('project_objective', 'project_id'), audit_writes('project_limit', 'project_id'),
        audit_writes('ess_month'), audit_writes('ess_month_event'), audit_writes('event_term', 'event_id'), audit_writes('event_organiser', 'event_id'), audit_writes('occurrence'),
        audit_writes('network'), audit_writes('network_territory', 'network_id'), audit_writes('membership'), audit_writes('membership_scope', 'membership_id'),
        audit_writes('app_user'), audit_writes('auth_account', 'user_id', 'access_token,refresh_token,id_token,access_token_expires_at,refresh_token_expires_at,scope', 'password'),
        audit_writes('data_import', 'id', 'content,columns,warnings,fields,sheets,layout,encoding'), audit_writes('term'), audit_writes('skill');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
