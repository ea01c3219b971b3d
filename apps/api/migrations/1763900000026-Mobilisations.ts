import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On which terms resources are shared, when they are there, and what is promised of them to whom. */
export class Mobilisations1763900000026 implements MigrationInterface {
  name = 'Mobilisations1763900000026';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE resource
        ADD COLUMN exchange text CHECK (exchange IN ('FREE', 'EXCHANGE', 'AT_COST', 'PRICED')),
        ADD COLUMN price numeric CHECK (price >= 0),
        ADD COLUMN price_unit text CHECK (length(price_unit) <= 40),
        ADD COLUMN deposit numeric CHECK (deposit >= 0),
        ADD COLUMN insurance text CHECK (length(insurance) <= 200),
        ADD COLUMN opening_hours text CHECK (length(opening_hours) <= 500),
        DROP CONSTRAINT resource_sharing_check,
        ADD CONSTRAINT resource_sharing_check CHECK (sharing IN ('HOLDER_ONLY', 'NETWORK', 'PARTNERS', 'PUBLIC')),
        ADD CONSTRAINT resource_price_terms CHECK (price IS NULL OR exchange IN ('AT_COST', 'PRICED'));
      COMMENT ON COLUMN resource.exchange IS 'What is asked for in return; null: not said.';
      COMMENT ON COLUMN resource.price IS 'Euros, for each price_unit.';
      COMMENT ON COLUMN resource.deposit IS 'Euros.';
      COMMENT ON COLUMN resource.insurance IS 'Which insurance is asked for; null: none.';
      COMMENT ON COLUMN resource.opening_hours IS 'When it can be had in a week, in the syntax of OpenStreetMap, in the zone of its lieu; null: at any time.';
      COMMENT ON COLUMN resource.sharing IS 'Who may see and ask for it: its holder only, the networks of the holder, members and keys of every network of the instance, or anybody.';

      CREATE TABLE resource_closure (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('closure'),
        resource_id text COLLATE "C" NOT NULL REFERENCES resource ON DELETE CASCADE,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        reason text CHECK (length(reason) <= 200),
        CHECK (ends_on >= starts_on)
      );
      COMMENT ON TABLE resource_closure IS 'Days on which a resource cannot be had, both ends included.';
      CREATE INDEX resource_closure_resource ON resource_closure (resource_id, starts_on);

      CREATE TABLE mobilisation (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('mobilisation'),
        resource_id text COLLATE "C" NOT NULL REFERENCES resource,
        project_id text COLLATE "C" REFERENCES cooperation_project,
        event_id text COLLATE "C" REFERENCES ess_month_event,
        occurrence_id text COLLATE "C" REFERENCES occurrence,
        requested_by text COLLATE "C" NOT NULL REFERENCES actor,
        asked_by text COLLATE "C" REFERENCES app_user ON DELETE SET NULL,
        need_id text COLLATE "C" REFERENCES need,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        quantity numeric NOT NULL DEFAULT 1 CHECK (quantity > 0),
        state text NOT NULL DEFAULT 'REQUESTED' CHECK (state IN ('REQUESTED', 'OTHER_DATES_PROPOSED', 'ACCEPTED', 'DECLINED', 'CANCELLED')),
        message text CHECK (length(message) <= 2000),
        answer text CHECK (length(answer) <= 2000),
        answered_at timestamptz,
        period tstzrange NOT NULL GENERATED ALWAYS AS (tstzrange(starts_at, ends_at)) STORED,
        holds boolean NOT NULL GENERATED ALWAYS AS (state IN ('REQUESTED', 'OTHER_DATES_PROPOSED', 'ACCEPTED')) STORED,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT mobilisation_period_check CHECK (ends_at > starts_at),
        CONSTRAINT mobilisation_purpose_check CHECK (num_nonnulls(project_id, event_id, occurrence_id) = 1)
      );
      COMMENT ON TABLE mobilisation IS 'A resource that is asked for, or promised, for a period (Valueflows: a commitment). What happened stands in handover. Nothing is deleted: it is cancelled.';
      COMMENT ON COLUMN mobilisation.holds IS 'Whether the period is taken: also while an answer is waited for, so that two are never led to count on the same thing.';
      CREATE INDEX mobilisation_resource ON mobilisation USING gist (resource_id, period) WHERE holds;
      CREATE INDEX mobilisation_of_resource ON mobilisation (resource_id, starts_at, id);
      CREATE INDEX mobilisation_project ON mobilisation (project_id) WHERE project_id IS NOT NULL;
      CREATE INDEX mobilisation_event ON mobilisation (event_id) WHERE event_id IS NOT NULL;
      CREATE INDEX mobilisation_occurrence ON mobilisation (occurrence_id) WHERE occurrence_id IS NOT NULL;
      CREATE INDEX mobilisation_need ON mobilisation (need_id) WHERE need_id IS NOT NULL;
      CREATE INDEX mobilisation_requested_by ON mobilisation (requested_by);
      CREATE INDEX mobilisation_asked_by ON mobilisation (asked_by) WHERE asked_by IS NOT NULL;

      CREATE TABLE handover (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('handover'),
        mobilisation_id text COLLATE "C" NOT NULL REFERENCES mobilisation ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('OUT', 'BACK')),
        at timestamptz NOT NULL,
        note text CHECK (length(note) <= 1000),
        recorded_by text COLLATE "C" REFERENCES app_user ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (mobilisation_id, kind)
      );
      COMMENT ON TABLE handover IS 'What happened to a promised resource: it was handed out, or came back (Valueflows: an economic event).';
      CREATE INDEX handover_recorded_by ON handover (recorded_by) WHERE recorded_by IS NOT NULL;

      SELECT audit_writes('resource_closure', 'resource_id'), audit_writes('mobilisation'), audit_writes('handover', 'mobilisation_id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
