import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Resources that are offered, needs that are stated, and cooperation projects. */
export class Cooperation1763900000004 implements MigrationInterface {
  name = 'Cooperation1763900000004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE resource (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('resource'),
        holder_id text COLLATE "C" NOT NULL REFERENCES actor,
        lieu_id text COLLATE "C" REFERENCES lieu,
        nature text NOT NULL CHECK (nature IN ('MATERIAL', 'IMMATERIAL')),
        category text COLLATE "C" NOT NULL REFERENCES term CHECK (split_part(category, '/', 1) = nature || '_RESOURCE'),
        title text NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 200),
        description text CHECK (length(description) <= 5000),
        quantity numeric CHECK (quantity > 0),
        unit text CHECK (length(unit) <= 40),
        conditions text CHECK (length(conditions) <= 1000),
        sharing text NOT NULL DEFAULT 'NETWORK' CHECK (sharing IN ('HOLDER_ONLY', 'NETWORK', 'PUBLIC')),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        search tsvector NOT NULL DEFAULT '',
        search_words text NOT NULL DEFAULT ''
      );
      COMMENT ON COLUMN resource.sharing IS 'Who may see and ask for it: its holder only, the networks of the holder, or anybody.';
      CREATE INDEX resource_title ON resource (title, id) WHERE deleted_at IS NULL;
      CREATE INDEX resource_updated ON resource (updated_at, id);
      CREATE INDEX resource_holder ON resource (holder_id, title, id) WHERE deleted_at IS NULL;
      CREATE INDEX resource_lieu ON resource (lieu_id, title, id) WHERE deleted_at IS NULL;
      CREATE INDEX resource_search ON resource USING gin (search);
      CREATE INDEX resource_search_words ON resource USING gin (search_words gin_trgm_ops);
      CREATE TRIGGER resource_search BEFORE INSERT OR UPDATE OF title, description ON resource
        FOR EACH ROW EXECUTE FUNCTION plain_search('title', 'description');

      CREATE TABLE need (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('need'),
        holder_id text COLLATE "C" NOT NULL REFERENCES actor,
        lieu_id text COLLATE "C" REFERENCES lieu,
        nature text NOT NULL CHECK (nature IN ('MATERIAL', 'IMMATERIAL')),
        category text COLLATE "C" NOT NULL REFERENCES term CHECK (split_part(category, '/', 1) = nature || '_RESOURCE'),
        title text NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 200),
        description text CHECK (length(description) <= 5000),
        quantity numeric CHECK (quantity > 0),
        unit text CHECK (length(unit) <= 40),
        needed_from date,
        needed_until date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        search tsvector NOT NULL DEFAULT '',
        search_words text NOT NULL DEFAULT '',
        CHECK (needed_until >= needed_from)
      );
      CREATE INDEX need_title ON need (title, id) WHERE deleted_at IS NULL;
      CREATE INDEX need_updated ON need (updated_at, id);
      CREATE INDEX need_holder ON need (holder_id, title, id) WHERE deleted_at IS NULL;
      CREATE INDEX need_lieu ON need (lieu_id, title, id) WHERE deleted_at IS NULL;
      CREATE INDEX need_search ON need USING gin (search);
      CREATE INDEX need_search_words ON need USING gin (search_words gin_trgm_ops);
      CREATE TRIGGER need_search BEFORE INSERT OR UPDATE OF title, description ON need
        FOR EACH ROW EXECUTE FUNCTION plain_search('title', 'description');

      CREATE TABLE cooperation_project (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('project'),
        network_id text COLLATE "C" NOT NULL REFERENCES network,
        title text NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 200),
        summary text CHECK (length(summary) <= 5000),
        stage text NOT NULL DEFAULT 'IDEA' CHECK (stage IN ('IDEA', 'DESIGN', 'OPERATION', 'REVIEW', 'CLOSED')),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        search tsvector NOT NULL DEFAULT '',
        search_words text NOT NULL DEFAULT ''
      );
      CREATE INDEX cooperation_project_updated ON cooperation_project (network_id, updated_at, id) WHERE deleted_at IS NULL;
      CREATE INDEX cooperation_project_title ON cooperation_project (title, id) WHERE deleted_at IS NULL;
      CREATE INDEX cooperation_project_search ON cooperation_project USING gin (search);
      CREATE INDEX cooperation_project_search_words ON cooperation_project USING gin (search_words gin_trgm_ops);
      CREATE TRIGGER cooperation_project_search BEFORE INSERT OR UPDATE OF title, summary ON cooperation_project
        FOR EACH ROW EXECUTE FUNCTION plain_search('title', 'summary');

      CREATE TABLE project_party (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('party'),
        project_id text COLLATE "C" NOT NULL REFERENCES cooperation_project ON DELETE CASCADE,
        actor_id text COLLATE "C" NOT NULL REFERENCES actor,
        role text NOT NULL CHECK (btrim(role) <> '' AND length(role) <= 120),
        UNIQUE (project_id, actor_id)
      );
      CREATE INDEX project_party_actor ON project_party (actor_id);
      CREATE TABLE project_objective (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('objective'),
        project_id text COLLATE "C" NOT NULL REFERENCES cooperation_project ON DELETE CASCADE,
        statement text NOT NULL CHECK (btrim(statement) <> '' AND length(statement) <= 1000),
        position integer NOT NULL DEFAULT 0
      );
      CREATE INDEX project_objective_project ON project_objective (project_id, position);
      CREATE TABLE project_limit (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('limit'),
        project_id text COLLATE "C" NOT NULL REFERENCES cooperation_project ON DELETE CASCADE,
        statement text NOT NULL CHECK (btrim(statement) <> '' AND length(statement) <= 1000),
        position integer NOT NULL DEFAULT 0
      );
      CREATE INDEX project_limit_project ON project_limit (project_id, position);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
