import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people say to each other about a cooperation, and what they are told of. */
export class Conversations1763900000029 implements MigrationInterface {
  name = 'Conversations1763900000029';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE comment (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('comment'),
        project_id text COLLATE "C" NOT NULL REFERENCES cooperation_project,
        subject_id text COLLATE "C" NOT NULL,
        author_id text COLLATE "C" REFERENCES app_user ON DELETE SET NULL,
        text text NOT NULL CHECK (btrim(text) <> '' AND length(text) <= 5000),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz
      );
      COMMENT ON COLUMN comment.subject_id IS 'What it is about: the project, or something in it.';
      CREATE INDEX comment_subject ON comment (subject_id, id) WHERE deleted_at IS NULL;
      CREATE INDEX comment_project ON comment (project_id, id) WHERE deleted_at IS NULL;
      CREATE INDEX comment_author ON comment (author_id) WHERE author_id IS NOT NULL;
      CREATE TABLE comment_mention (
        comment_id text COLLATE "C" NOT NULL REFERENCES comment ON DELETE CASCADE,
        person_id text COLLATE "C" NOT NULL REFERENCES person,
        PRIMARY KEY (comment_id, person_id)
      );
      CREATE INDEX comment_mention_person ON comment_mention (person_id);

      CREATE TABLE notification (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('notification'),
        user_id text COLLATE "C" NOT NULL REFERENCES app_user ON DELETE CASCADE,
        network_id text COLLATE "C" NOT NULL REFERENCES network ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind ~ '^[A-Z][A-Z_]*$'),
        subject_id text COLLATE "C" NOT NULL,
        by_id text COLLATE "C" REFERENCES app_user ON DELETE SET NULL,
        values jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now(),
        read_at timestamptz,
        mailed_at timestamptz
      );
      COMMENT ON COLUMN notification.subject_id IS 'What it leads to.';
      COMMENT ON COLUMN notification.values IS 'What the sentence that is shown needs besides, such as the title of the subject; never contact data.';
      CREATE INDEX notification_user ON notification (user_id, id);
      CREATE INDEX notification_unread ON notification (user_id) WHERE read_at IS NULL;
      CREATE INDEX notification_to_mail ON notification (user_id, id) WHERE mailed_at IS NULL AND read_at IS NULL;
      CREATE INDEX notification_by ON notification (by_id) WHERE by_id IS NOT NULL;
      CREATE INDEX notification_network ON notification (network_id);

      ALTER TABLE app_user
        ADD COLUMN digest text NOT NULL DEFAULT 'NONE' CHECK (digest IN ('NONE', 'DAILY', 'WEEKLY')),
        ADD COLUMN digest_sent_at timestamptz;
      COMMENT ON COLUMN app_user.digest IS 'How often unread notifications are sent by mail.';

      SELECT audit_writes('comment'), audit_writes('comment_mention', 'comment_id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
