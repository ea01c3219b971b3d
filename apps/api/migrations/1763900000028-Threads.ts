import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The fil rouge of a cooperation or of a network, and what is decided and done on the way. */
export class Threads1763900000028 implements MigrationInterface {
  name = 'Threads1763900000028';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE fil_rouge (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('filrouge'),
        network_id text COLLATE "C" UNIQUE REFERENCES network ON DELETE CASCADE,
        project_id text COLLATE "C" UNIQUE REFERENCES cooperation_project,
        sentence text NOT NULL DEFAULT '' CHECK (length(sentence) <= 300),
        share_token text COLLATE "C" UNIQUE,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CHECK (num_nonnulls(network_id, project_id) = 1)
      );
      COMMENT ON TABLE fil_rouge IS 'The thread that holds a cooperation, or a network, together: one sentence and milestones.';
      COMMENT ON COLUMN fil_rouge.share_token IS 'The end of the address at which anybody may read it; null: nobody but members.';
      CREATE TABLE milestone (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('milestone'),
        fil_rouge_id text COLLATE "C" NOT NULL REFERENCES fil_rouge ON DELETE CASCADE,
        title text NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 200),
        starts_on date,
        done boolean NOT NULL DEFAULT false,
        phase text CHECK (phase IN ('SHARED_AIM', 'CONCEPTS', 'EXPERIENCE_SHARING', 'RESOURCE_MAPPING', 'COOPERATION_DESIGN', 'JOINT_OPERATION', 'SHARED_REVIEW', 'NEXT_COOPERATIONS')),
        position integer NOT NULL DEFAULT 0
      );
      CREATE INDEX milestone_fil_rouge ON milestone (fil_rouge_id, position);
      CREATE TABLE milestone_item (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('milestoneitem'),
        milestone_id text COLLATE "C" NOT NULL REFERENCES milestone ON DELETE CASCADE,
        subject_id text COLLATE "C" NOT NULL,
        why text NOT NULL CHECK (btrim(why) <> '' AND length(why) <= 500),
        position integer NOT NULL DEFAULT 0,
        UNIQUE (milestone_id, subject_id)
      );
      COMMENT ON COLUMN milestone_item.subject_id IS 'Id of an event, a decision, a task or a document.';
      CREATE INDEX milestone_item_subject ON milestone_item (subject_id);

      CREATE TABLE decision (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('decision'),
        project_id text COLLATE "C" NOT NULL REFERENCES cooperation_project,
        title text NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 200),
        decided_on date NOT NULL,
        outcome text CHECK (length(outcome) <= 5000),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz
      );
      CREATE INDEX decision_project ON decision (project_id, decided_on, id) WHERE deleted_at IS NULL;
      CREATE TABLE objection (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('objection'),
        decision_id text COLLATE "C" NOT NULL REFERENCES decision ON DELETE CASCADE,
        statement text NOT NULL CHECK (btrim(statement) <> '' AND length(statement) <= 1000),
        actor_id text COLLATE "C" REFERENCES actor,
        position integer NOT NULL DEFAULT 0
      );
      CREATE INDEX objection_decision ON objection (decision_id, position);
      CREATE INDEX objection_actor ON objection (actor_id) WHERE actor_id IS NOT NULL;

      CREATE TABLE cooperation_task (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('task'),
        project_id text COLLATE "C" NOT NULL REFERENCES cooperation_project,
        title text NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 200),
        notes text CHECK (length(notes) <= 5000),
        done_at timestamptz,
        due_on date,
        assignee_id text COLLATE "C" REFERENCES person,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz
      );
      CREATE INDEX cooperation_task_project ON cooperation_task (project_id, id) WHERE deleted_at IS NULL;
      CREATE INDEX cooperation_task_assignee ON cooperation_task (assignee_id, due_on) WHERE assignee_id IS NOT NULL AND deleted_at IS NULL;

      CREATE TABLE cooperation_document (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('document'),
        project_id text COLLATE "C" NOT NULL REFERENCES cooperation_project,
        title text NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 200),
        url text NOT NULL CHECK (length(url) <= 2000),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz
      );
      COMMENT ON TABLE cooperation_document IS 'Something written elsewhere that a cooperation leads to.';
      CREATE INDEX cooperation_document_project ON cooperation_document (project_id, id) WHERE deleted_at IS NULL;

      SELECT audit_writes('fil_rouge', 'id', '', 'share_token'), audit_writes('milestone', 'fil_rouge_id'), audit_writes('milestone_item', 'milestone_id'),
        audit_writes('decision'), audit_writes('objection', 'decision_id'), audit_writes('cooperation_task'), audit_writes('cooperation_document');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
