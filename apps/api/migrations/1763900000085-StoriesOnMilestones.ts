import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was observed and told hangs on milestones, too. */
export class StoriesOnMilestones1763900000085 implements MigrationInterface {
  name = 'StoriesOnMilestones1763900000085';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE milestone_item
        ADD COLUMN observation_id text COLLATE "C" REFERENCES observation,
        DROP CONSTRAINT milestone_item_one_subject,
        DROP CONSTRAINT milestone_item_milestone_id_subject_id_key,
        DROP COLUMN subject_id;
      ALTER TABLE milestone_item
        ADD COLUMN subject_id text COLLATE "C" NOT NULL GENERATED ALWAYS AS (coalesce(event_id, decision_id, task_id, document_id, project_id, observation_id)) STORED,
        ADD CONSTRAINT milestone_item_one_subject CHECK (num_nonnulls(event_id, decision_id, task_id, document_id, project_id, observation_id) = 1),
        ADD CONSTRAINT milestone_item_milestone_id_subject_id_key UNIQUE (milestone_id, subject_id);
      COMMENT ON COLUMN milestone_item.subject_id IS 'Id of what hangs there, whichever of the columns has it.';
      CREATE INDEX milestone_item_subject ON milestone_item (subject_id);
      CREATE INDEX milestone_item_observation ON milestone_item (observation_id) WHERE observation_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
