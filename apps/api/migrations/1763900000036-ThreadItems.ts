import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What hangs on a milestone is held by a foreign key of its kind; the shared aim has an id of its own; a task knows for which day its assignee was reminded. */
export class ThreadItems1763900000036 implements MigrationInterface {
  name = 'ThreadItems1763900000036';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE shared_aim
        DROP CONSTRAINT shared_aim_pkey,
        ADD COLUMN id text COLLATE "C" PRIMARY KEY DEFAULT new_id('aim'),
        ADD CONSTRAINT shared_aim_network_id_key UNIQUE (network_id);
      DROP TRIGGER trail ON shared_aim;
      SELECT audit_writes('shared_aim');

      ALTER TABLE milestone_item
        ADD COLUMN event_id text COLLATE "C" REFERENCES ess_month_event,
        ADD COLUMN decision_id text COLLATE "C" REFERENCES decision,
        ADD COLUMN task_id text COLLATE "C" REFERENCES cooperation_task,
        ADD COLUMN document_id text COLLATE "C" REFERENCES cooperation_document,
        ADD COLUMN project_id text COLLATE "C" REFERENCES cooperation_project;
      UPDATE milestone_item SET
        event_id = CASE WHEN subject_id LIKE 'event\\_%' THEN subject_id END,
        decision_id = CASE WHEN subject_id LIKE 'decision\\_%' THEN subject_id END,
        task_id = CASE WHEN subject_id LIKE 'task\\_%' THEN subject_id END,
        document_id = CASE WHEN subject_id LIKE 'document\\_%' THEN subject_id END,
        project_id = CASE WHEN subject_id LIKE 'project\\_%' THEN subject_id END;
      ALTER TABLE milestone_item DROP COLUMN subject_id;
      ALTER TABLE milestone_item
        ADD COLUMN subject_id text COLLATE "C" NOT NULL GENERATED ALWAYS AS (coalesce(event_id, decision_id, task_id, document_id, project_id)) STORED,
        ADD CONSTRAINT milestone_item_one_subject CHECK (num_nonnulls(event_id, decision_id, task_id, document_id, project_id) = 1),
        ADD CONSTRAINT milestone_item_milestone_id_subject_id_key UNIQUE (milestone_id, subject_id);
      COMMENT ON COLUMN milestone_item.subject_id IS 'Id of what hangs there, whichever of the columns has it.';
      CREATE INDEX milestone_item_subject ON milestone_item (subject_id);
      CREATE INDEX milestone_item_event ON milestone_item (event_id) WHERE event_id IS NOT NULL;
      CREATE INDEX milestone_item_decision ON milestone_item (decision_id) WHERE decision_id IS NOT NULL;
      CREATE INDEX milestone_item_task ON milestone_item (task_id) WHERE task_id IS NOT NULL;
      CREATE INDEX milestone_item_document ON milestone_item (document_id) WHERE document_id IS NOT NULL;
      CREATE INDEX milestone_item_project ON milestone_item (project_id) WHERE project_id IS NOT NULL;

      ALTER TABLE cooperation_document ADD CONSTRAINT cooperation_document_web_address CHECK (url ~ '^https?://');
      ALTER TABLE cooperation_task ADD COLUMN reminded_for date;
      COMMENT ON COLUMN cooperation_task.reminded_for IS 'The due date of which its assignee was reminded; another one is reminded of again.';
      CREATE INDEX cooperation_task_due ON cooperation_task (due_on) WHERE done_at IS NULL AND deleted_at IS NULL AND assignee_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
