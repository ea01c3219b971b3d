import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The stages that a cooperation goes through have the names that people use, each step of it is kept with its reason, and nothing that is promised is lost. */
export class StagesOfCooperation1763900000034 implements MigrationInterface {
  name = 'StagesOfCooperation1763900000034';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Names of before stand in the history, where they would be read as they are now: they change there too, as one word does for another.
      CREATE FUNCTION pg_temp.stage_now(stage jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE
        AS $$ SELECT CASE stage #>> '{}' WHEN 'DESIGN' THEN '"EMERGING"' WHEN 'OPERATION' THEN '"ACTIVE"' WHEN 'REVIEW' THEN '"REVIEWED"' ELSE stage END $$;
      SELECT set_config('essaim.erasure', 'on', true);
      ALTER TABLE cooperation_project DROP CONSTRAINT cooperation_project_stage_check;
      UPDATE cooperation_project SET stage = pg_temp.stage_now(to_jsonb(stage)) #>> '{}' WHERE stage IN ('DESIGN', 'OPERATION', 'REVIEW');
      UPDATE audit_entry SET changes = jsonb_set(changes, '{stage}', jsonb_build_object(
          'before', pg_temp.stage_now(changes #> '{stage,before}'), 'after', pg_temp.stage_now(changes #> '{stage,after}')))
        WHERE subject_id LIKE 'project\\_%' AND changes ? 'stage';
      SELECT set_config('essaim.erasure', 'off', true);
      ALTER TABLE cooperation_project ADD CONSTRAINT cooperation_project_stage_check
        CHECK (stage IN ('IDEA', 'EMERGING', 'ORGANISED', 'ACTIVE', 'REVIEWED', 'CLOSED', 'SET_ASIDE'));

      CREATE TABLE project_passage (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('passage'),
        project_id text COLLATE "C" NOT NULL REFERENCES cooperation_project ON DELETE CASCADE,
        from_stage text NOT NULL CHECK (from_stage IN ('IDEA', 'EMERGING', 'ORGANISED', 'ACTIVE', 'REVIEWED', 'CLOSED', 'SET_ASIDE')),
        to_stage text NOT NULL CHECK (to_stage IN ('IDEA', 'EMERGING', 'ORGANISED', 'ACTIVE', 'REVIEWED', 'CLOSED', 'SET_ASIDE')),
        passed_over text[] NOT NULL DEFAULT '{}',
        reason text CHECK (length(reason) <= 1000),
        recorded_by text COLLATE "C" REFERENCES app_user ON DELETE SET NULL,
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT project_passage_moves CHECK (from_stage <> to_stage),
        CONSTRAINT project_passage_reason CHECK (reason IS NOT NULL OR (to_stage <> 'SET_ASIDE' AND passed_over = '{}'))
      );
      COMMENT ON TABLE project_passage IS 'How a cooperation went from stage to stage: when, by whom, and why where something was missing or it was set aside.';
      COMMENT ON COLUMN project_passage.passed_over IS 'Codes of what the stage asks for and was missing.';
      CREATE INDEX project_passage_project ON project_passage (project_id, id);
      CREATE INDEX project_passage_recorded_by ON project_passage (recorded_by) WHERE recorded_by IS NOT NULL;
      INSERT INTO project_passage (id, project_id, from_stage, to_stage, reason, recorded_by, at)
        SELECT 'passage_' || split_part(a.id, '_', 2), a.subject_id, a.changes #>> '{stage,before}', a.changes #>> '{stage,after}', left(a.reason, 1000), u.id, a.at
        FROM audit_entry a JOIN cooperation_project p ON p.id = a.subject_id LEFT JOIN app_user u ON u.id = a.actor_id
        WHERE a.action = 'UPDATE' AND a.changes #>> '{stage,before}' <> a.changes #>> '{stage,after}';

      ALTER TABLE commitment ADD CONSTRAINT commitment_counted CHECK (amount IS NULL OR unit IS NOT NULL);

      -- One thing has many spellings: "Heures", "heure" and "h" are counted together.
      CREATE FUNCTION unit_key(unit text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT string_agg(CASE
          WHEN word IN ('heure', 'heures', 'hour', 'hours') THEN 'h' WHEN word IN ('j', 'jours', 'day', 'days') THEN 'jour' WHEN word IN ('eur', 'euro', 'euros') THEN '€'
          WHEN word = 'm2' THEN 'm²' WHEN word IN ('place', 'places', 'personnes', 'people') THEN 'personne' WHEN word IN ('/', 'per') THEN 'par'
          WHEN length(word) > 3 THEN regexp_replace(word, 's$', '') ELSE word END, ' ' ORDER BY n)
        FROM regexp_split_to_table(translate(lower(btrim(regexp_replace(unit, '/', ' / ', 'g'))), 'àâäéèêëîïôöùûüç', 'aaaeeeeiioouuuc'), '\\s+') WITH ORDINALITY AS w (word, n) $$;
      COMMENT ON FUNCTION unit_key IS 'What a unit counts, however it is spelt.';

      SELECT audit_writes('project_passage', 'project_id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
