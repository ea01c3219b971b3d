import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each party of a cooperation gives and expects, what was observed of it, and what a network wants together. */
export class EffectsAndCommitments1763900000027 implements MigrationInterface {
  name = 'EffectsAndCommitments1763900000027';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE commitment (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('commitment'),
        project_id text COLLATE "C" NOT NULL REFERENCES cooperation_project,
        party_id text COLLATE "C" NOT NULL REFERENCES project_party,
        kind text NOT NULL CHECK (kind IN ('IN_KIND', 'EXPENSE')),
        statement text NOT NULL CHECK (btrim(statement) <> '' AND length(statement) <= 1000),
        amount numeric CHECK (amount > 0),
        unit text CHECK (length(unit) <= 40),
        state text NOT NULL DEFAULT 'PROPOSED' CHECK (state IN ('PROPOSED', 'AGREED', 'KEPT', 'NOT_KEPT', 'WITHDRAWN')),
        resource_id text COLLATE "C" REFERENCES resource,
        need_id text COLLATE "C" REFERENCES need,
        mobilisation_id text COLLATE "C" UNIQUE REFERENCES mobilisation,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT commitment_expense_check CHECK (kind <> 'EXPENSE' OR unit IS NULL OR unit = '€')
      );
      COMMENT ON TABLE commitment IS 'What a party promises to give to a cooperation, in kind or as an expense. Nothing is deleted: it is withdrawn.';
      COMMENT ON COLUMN commitment.unit IS 'What the amount counts; euros for an expense.';
      CREATE INDEX commitment_project ON commitment (project_id, id);
      CREATE INDEX commitment_party ON commitment (party_id);
      CREATE INDEX commitment_resource ON commitment (resource_id) WHERE resource_id IS NOT NULL;
      CREATE INDEX commitment_need ON commitment (need_id) WHERE need_id IS NOT NULL;

      ALTER TABLE cooperation_project
        ADD COLUMN limits_discussed_on date,
        ADD COLUMN value_sharing text CHECK (length(value_sharing) <= 5000);
      COMMENT ON COLUMN cooperation_project.limits_discussed_on IS 'When the parties spoke of their limits; also where they found that they have none.';
      COMMENT ON COLUMN cooperation_project.value_sharing IS 'How costs, time and value are shared, in the words of the parties.';
      ALTER TABLE project_limit
        ADD COLUMN kind text CHECK (kind IN ('TIME', 'MONEY', 'PEOPLE', 'SPACE', 'ETHICS')),
        ADD COLUMN threshold numeric CHECK (threshold >= 0),
        ADD COLUMN unit text CHECK (length(unit) <= 40),
        ADD COLUMN holder_id text COLLATE "C" REFERENCES actor,
        ADD CONSTRAINT project_limit_counted CHECK (threshold IS NULL OR unit IS NOT NULL);
      COMMENT ON COLUMN project_limit.holder_id IS 'Whose limit it is; null: of all of them.';
      CREATE INDEX project_limit_holder ON project_limit (holder_id) WHERE holder_id IS NOT NULL;

      CREATE TABLE shared_aim (
        network_id text COLLATE "C" PRIMARY KEY REFERENCES network ON DELETE CASCADE,
        statement text NOT NULL DEFAULT '' CHECK (length(statement) <= 2000),
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE shared_aim IS 'What a network wants together (visée commune).';
      CREATE TABLE shared_aim_objective (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('aimobjective'),
        network_id text COLLATE "C" NOT NULL REFERENCES network ON DELETE CASCADE,
        statement text NOT NULL CHECK (btrim(statement) <> '' AND length(statement) <= 1000),
        position integer NOT NULL DEFAULT 0
      );
      CREATE INDEX shared_aim_objective_network ON shared_aim_objective (network_id, position);
      CREATE TABLE shared_aim_limit (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('aimlimit'),
        network_id text COLLATE "C" NOT NULL REFERENCES network ON DELETE CASCADE,
        kind text CHECK (kind IN ('TIME', 'MONEY', 'PEOPLE', 'SPACE', 'ETHICS')),
        statement text NOT NULL CHECK (btrim(statement) <> '' AND length(statement) <= 1000),
        position integer NOT NULL DEFAULT 0
      );
      CREATE INDEX shared_aim_limit_network ON shared_aim_limit (network_id, position);

      CREATE TABLE useful_effect (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('effect'),
        project_id text COLLATE "C" NOT NULL REFERENCES cooperation_project,
        statement text NOT NULL CHECK (btrim(statement) <> '' AND length(statement) <= 1000),
        beneficiary text COLLATE "C" REFERENCES term CHECK (beneficiary LIKE 'BENEFICIARY/%'),
        sphere text COLLATE "C" REFERENCES term CHECK (sphere LIKE 'SPHERE_OF_LIFE/%'),
        fundamental_needs text[] NOT NULL DEFAULT '{}' CHECK (fundamental_needs <@ ARRAY['SUBSISTENCE', 'PROTECTION', 'AFFECTION', 'UNDERSTANDING', 'PARTICIPATION', 'LEISURE', 'CREATION', 'IDENTITY', 'FREEDOM']),
        expected boolean NOT NULL DEFAULT true,
        state text NOT NULL DEFAULT 'EXPECTED' CHECK (state IN ('EXPECTED', 'PARTLY_OBSERVED', 'OBSERVED', 'NOT_OBSERVED', 'UNEXPECTED')),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        CONSTRAINT useful_effect_expected_check CHECK (expected = (state <> 'UNEXPECTED'))
      );
      COMMENT ON TABLE useful_effect IS 'A useful effect (effet utile) of a cooperation: attributable to what its parties do, so never an impact.';
      COMMENT ON COLUMN useful_effect.expected IS 'False: nobody expected it, and it was observed.';
      COMMENT ON COLUMN useful_effect.state IS 'Follows from the observations.';
      CREATE INDEX useful_effect_project ON useful_effect (project_id, id) WHERE deleted_at IS NULL;
      CREATE TABLE effect_party (
        effect_id text COLLATE "C" NOT NULL REFERENCES useful_effect ON DELETE CASCADE,
        party_id text COLLATE "C" NOT NULL REFERENCES project_party,
        PRIMARY KEY (effect_id, party_id)
      );
      COMMENT ON TABLE effect_party IS 'Which parties expect an effect.';
      CREATE INDEX effect_party_party ON effect_party (party_id);

      CREATE TABLE impact (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('impact'),
        project_id text COLLATE "C" NOT NULL REFERENCES cooperation_project,
        statement text NOT NULL CHECK (btrim(statement) <> '' AND length(statement) <= 1000),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz
      );
      COMMENT ON TABLE impact IS 'A change that has many causes; effects only contribute to it.';
      CREATE INDEX impact_project ON impact (project_id, id) WHERE deleted_at IS NULL;
      CREATE TABLE effect_impact (
        effect_id text COLLATE "C" NOT NULL REFERENCES useful_effect ON DELETE CASCADE,
        impact_id text COLLATE "C" NOT NULL REFERENCES impact ON DELETE CASCADE,
        PRIMARY KEY (effect_id, impact_id)
      );
      CREATE INDEX effect_impact_impact ON effect_impact (impact_id);

      CREATE TABLE externality (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('externality'),
        project_id text COLLATE "C" NOT NULL REFERENCES cooperation_project,
        statement text NOT NULL CHECK (btrim(statement) <> '' AND length(statement) <= 1000),
        polarity text NOT NULL CHECK (polarity IN ('POSITIVE', 'NEGATIVE')),
        domain text COLLATE "C" NOT NULL REFERENCES term CHECK (domain LIKE 'EXTERNALITY_DOMAIN/%'),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz
      );
      CREATE INDEX externality_project ON externality (project_id, id) WHERE deleted_at IS NULL;

      CREATE TABLE observation (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('observation'),
        effect_id text COLLATE "C" NOT NULL REFERENCES useful_effect,
        observed_on date NOT NULL,
        outcome text NOT NULL DEFAULT 'OBSERVED' CHECK (outcome IN ('OBSERVED', 'PARTLY_OBSERVED', 'NOT_OBSERVED')),
        narrative text CHECK (length(narrative) <= 5000),
        value numeric,
        unit text CHECK (length(unit) <= 40),
        observed_by text COLLATE "C" REFERENCES actor,
        recorded_by text COLLATE "C" REFERENCES app_user ON DELETE SET NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        CONSTRAINT observation_content_check CHECK (narrative IS NOT NULL OR value IS NOT NULL)
      );
      COMMENT ON COLUMN observation.observed_by IS 'Who observed it: a party, or a person.';
      CREATE INDEX observation_effect ON observation (effect_id, observed_on, id) WHERE deleted_at IS NULL;
      CREATE INDEX observation_observed_by ON observation (observed_by) WHERE observed_by IS NOT NULL;
      CREATE INDEX observation_recorded_by ON observation (recorded_by) WHERE recorded_by IS NOT NULL;
      CREATE TABLE evidence (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('evidence'),
        observation_id text COLLATE "C" NOT NULL REFERENCES observation ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('QUOTE', 'PHOTO', 'LINK', 'DOCUMENT')),
        url text CHECK (length(url) <= 2000),
        text text CHECK (length(text) <= 2000),
        consent boolean NOT NULL DEFAULT false,
        position integer NOT NULL DEFAULT 0,
        CONSTRAINT evidence_quoted CHECK (kind <> 'QUOTE' OR (text IS NOT NULL AND consent)),
        CONSTRAINT evidence_led_to CHECK (kind NOT IN ('LINK', 'DOCUMENT') OR url IS NOT NULL)
      );
      COMMENT ON COLUMN evidence.consent IS 'Whoever is quoted or shown agreed to it.';
      CREATE INDEX evidence_observation ON evidence (observation_id, position);

      SELECT audit_writes('commitment'), audit_writes('shared_aim', 'network_id'), audit_writes('shared_aim_objective', 'network_id'), audit_writes('shared_aim_limit', 'network_id'),
        audit_writes('useful_effect'), audit_writes('effect_party', 'effect_id'), audit_writes('impact'), audit_writes('effect_impact', 'effect_id'), audit_writes('externality'),
        audit_writes('observation'), audit_writes('evidence', 'observation_id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
