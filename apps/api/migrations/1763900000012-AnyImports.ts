import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of every kind come in, in the background where they are long, and an import can be undone as a whole. */
export class AnyImports1763900000012 implements MigrationInterface {
  name = 'AnyImports1763900000012';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE audit_entry ADD COLUMN cause text COLLATE "C";
      COMMENT ON COLUMN audit_entry.cause IS 'What the change was part of: the id of an import.';
      CREATE INDEX audit_entry_cause ON audit_entry (cause, id) WHERE cause IS NOT NULL;

      ALTER TABLE data_import DROP CONSTRAINT data_import_target_check, DROP CONSTRAINT data_import_state_check,
        DROP CONSTRAINT data_import_format_check, DROP CONSTRAINT data_import_check;
      ALTER TABLE data_import
        ADD CONSTRAINT data_import_target_check CHECK (target IN ('LIEUX', 'ORGANISATIONS', 'PEOPLE', 'RESOURCES', 'NEEDS', 'EVENTS')),
        ADD CONSTRAINT data_import_state_check CHECK (state IN ('READING', 'READY', 'WRITING', 'CONFIRMED', 'CANCELLED', 'FAILED', 'UNDOING', 'UNDONE')),
        ADD CONSTRAINT data_import_format_check CHECK (format IN ('CSV', 'GEOJSON', 'JSON', 'JSON_LINES', 'XLSX', 'ICALENDAR', 'OPENAGENDA')),
        ADD CONSTRAINT data_import_content_check CHECK ((content IS NOT NULL) = (state IN ('READING', 'READY', 'WRITING'))),
        ALTER COLUMN target DROP NOT NULL,
        ALTER COLUMN encoding SET DEFAULT '',
        ALTER COLUMN layout SET DEFAULT '',
        ALTER COLUMN columns SET DEFAULT '[]',
        ADD COLUMN sheets text[] NOT NULL DEFAULT '{}',
        ADD COLUMN sheet text,
        ADD COLUMN fields text[] NOT NULL DEFAULT '{}',
        ADD COLUMN line_count integer NOT NULL DEFAULT 0,
        ADD COLUMN problem jsonb,
        ADD COLUMN matched_at timestamptz,
        ADD COLUMN undone_at timestamptz,
        ADD COLUMN kept jsonb,
        ADD CONSTRAINT data_import_target_known CHECK (target IS NOT NULL OR state IN ('READING', 'FAILED', 'CANCELLED'));
      COMMENT ON COLUMN data_import.target IS 'Null until the file has been read, where the sender did not say it.';
      COMMENT ON COLUMN data_import.fields IS 'What a column of this list can mean: values of ImportField.';
      COMMENT ON COLUMN data_import.problem IS '{code, fr, en}: why the file could not be read, or could not be written the last time.';
      COMMENT ON COLUMN data_import.matched_at IS 'What is here had been looked at up to this moment.';
      COMMENT ON COLUMN data_import.kept IS '{changed, used}: how many things the undoing left as they are, because somebody changed them, or something hangs on them.';
      UPDATE data_import i SET line_count = (SELECT count(*) FROM data_import_row r WHERE r.import_id = i.id), matched_at = updated_at;

      -- Beside data_import, whose row is locked while the work is going on. No foreign key, for the same reason.
      CREATE UNLOGGED TABLE data_import_progress (
        import_id text COLLATE "C" PRIMARY KEY,
        done integer NOT NULL,
        total integer NOT NULL,
        stop boolean NOT NULL DEFAULT false,
        updated_at timestamptz NOT NULL DEFAULT now()
      );

      ALTER TABLE data_import_row DROP CONSTRAINT data_import_row_lieu_id_fkey;
      ALTER TABLE data_import_row RENAME COLUMN lieu_id TO thing_id;
      ALTER INDEX data_import_row_lieu RENAME TO data_import_row_thing;
      UPDATE data_import_row r SET candidates = (
        SELECT jsonb_agg((c.item - 'lieu') || jsonb_build_object('thing', c.item -> 'lieu') ORDER BY c.position) FROM jsonb_array_elements(r.candidates) WITH ORDINALITY c(item, position))
        WHERE r.candidates <> '[]';
      ALTER TABLE data_import_row ADD COLUMN changes jsonb NOT NULL DEFAULT '[]', ADD COLUMN source_before jsonb;
      COMMENT ON COLUMN data_import_row.thing_id IS 'What the line changes, is the same as, or has made: a lieu, a person, an event …';
      COMMENT ON COLUMN data_import_row.changes IS '[{field, before, after}]: what of the thing the line changes.';
      COMMENT ON COLUMN data_import_row.source_before IS 'What import_source knew of the line before it was written, for undoing.';

      ALTER TABLE lieu_source DROP CONSTRAINT lieu_source_lieu_id_fkey, DROP CONSTRAINT lieu_source_pkey;
      ALTER TABLE lieu_source RENAME TO import_source;
      ALTER TABLE import_source RENAME COLUMN lieu_id TO thing_id;
      ALTER TABLE import_source ADD COLUMN target text NOT NULL DEFAULT 'LIEUX';
      ALTER TABLE import_source ALTER COLUMN target DROP DEFAULT, ADD PRIMARY KEY (network_id, target, source, key);
      ALTER INDEX lieu_source_lieu RENAME TO import_source_thing;
      COMMENT ON TABLE import_source IS 'Which line of which layout a thing came from: the same file sent again changes nothing.';
      COMMENT ON COLUMN import_source.thing_id IS 'Null: somebody decided to leave the line out.';

      ALTER TABLE import_layout ADD COLUMN target text;
      COMMENT ON COLUMN import_layout.target IS 'What files of this layout were said to be a list of.';

      CREATE TABLE data_import_name (
        id text COLLATE "C" PRIMARY KEY DEFAULT new_id('importname'),
        import_id text COLLATE "C" NOT NULL REFERENCES data_import ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('LIEU', 'ACTOR', 'SKILL')),
        text text NOT NULL,
        state text NOT NULL CHECK (state IN ('FOUND', 'OPEN', 'UNKNOWN')),
        decided boolean NOT NULL DEFAULT false,
        thing_id text COLLATE "C",
        lines integer NOT NULL,
        candidates jsonb NOT NULL DEFAULT '[]',
        UNIQUE (import_id, kind, text),
        CHECK ((thing_id IS NOT NULL) = (state = 'FOUND')),
        CHECK (NOT decided OR state <> 'OPEN')
      );
      COMMENT ON TABLE data_import_name IS 'Names in the cells of a file that stand for something already here, and what each was found, or said, to be.';
      COMMENT ON COLUMN data_import_name.state IS 'OPEN: looks like something here, and somebody must say what. UNKNOWN: like nothing here, or said to be nothing here.';
      COMMENT ON COLUMN data_import_name.lines IS 'How many lines bear the name.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
