import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How grave each rule of planning is in a month, and which warnings were accepted, by whom and why. Warnings themselves are worked out. */
export class Warnings1763900000043 implements MigrationInterface {
  name = 'Warnings1763900000043';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE ess_month_rule (
        ess_month_id text COLLATE "C" NOT NULL REFERENCES ess_month ON DELETE CASCADE,
        rule text COLLATE "C" NOT NULL CHECK (rule ~ '^[A-Z_]{1,40}$'),
        severity text NOT NULL CHECK (severity IN ('OFF', 'NOTICE', 'WARNING', 'SERIOUS')),
        PRIMARY KEY (ess_month_id, rule)
      );
      COMMENT ON TABLE ess_month_rule IS 'Rules whose severity the coordinator has set; the others are as by default.';

      CREATE TABLE warning_override (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('override'),
        ess_month_id text COLLATE "C" NOT NULL REFERENCES ess_month ON DELETE CASCADE,
        rule text COLLATE "C" NOT NULL CHECK (rule ~ '^[A-Z_]{1,40}$'),
        occurrence_id text COLLATE "C" REFERENCES occurrence ON DELETE CASCADE,
        other_occurrence_id text COLLATE "C" REFERENCES occurrence ON DELETE CASCADE,
        event_id text COLLATE "C" REFERENCES ess_month_event ON DELETE CASCADE,
        resource_id text COLLATE "C" REFERENCES resource ON DELETE CASCADE,
        day date,
        commune_code text COLLATE "C" REFERENCES commune,
        facts jsonb NOT NULL CHECK (jsonb_typeof(facts) = 'object'),
        reason text NOT NULL CHECK (btrim(reason) <> '' AND length(reason) <= 1000),
        overridden_by text COLLATE "C" REFERENCES app_user ON DELETE SET NULL,
        overridden_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT warning_override_subject CHECK (other_occurrence_id IS NULL OR occurrence_id IS NOT NULL),
        CONSTRAINT warning_override_period CHECK (ended_at >= overridden_at)
      );
      COMMENT ON TABLE warning_override IS 'A warning that was accepted as it is. What it is about stands in columns with foreign keys, from which its id is worked out again.';
      COMMENT ON COLUMN warning_override.facts IS 'What the warning said; where it says something else by now, it was not accepted.';
      COMMENT ON COLUMN warning_override.ended_at IS 'When it was taken back, or another one took its place; the reason is kept.';
      CREATE UNIQUE INDEX warning_override_once ON warning_override (ess_month_id, rule, occurrence_id, other_occurrence_id, event_id, resource_id, day, commune_code) NULLS NOT DISTINCT WHERE ended_at IS NULL;
      CREATE INDEX warning_override_occurrence ON warning_override (occurrence_id) WHERE occurrence_id IS NOT NULL;
      CREATE INDEX warning_override_other_occurrence ON warning_override (other_occurrence_id) WHERE other_occurrence_id IS NOT NULL;
      CREATE INDEX warning_override_event ON warning_override (event_id) WHERE event_id IS NOT NULL;
      CREATE INDEX warning_override_resource ON warning_override (resource_id) WHERE resource_id IS NOT NULL;
      CREATE INDEX warning_override_commune ON warning_override (commune_code) WHERE commune_code IS NOT NULL;
      CREATE INDEX warning_override_by ON warning_override (overridden_by) WHERE overridden_by IS NOT NULL;

      SELECT audit_writes('ess_month_rule', 'ess_month_id'), audit_writes('warning_override');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
