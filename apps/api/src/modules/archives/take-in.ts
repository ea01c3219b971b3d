import { type IdPrefix, newId } from '../../shared/id.js';
import type { Transaction } from '../../transaction/transaction.js';
import { recordAll } from '../../transaction/trail.js';
import { freeSlugs } from '../imports/targets/lieux/lieu-slugs.js';
import { storable } from '../../shared/storable.js';
import { isSlug } from '../networks/network.rules.js';
import { makeCoordinator } from '../networks/network.service.js';
import { PHOTOS_AT_MOST } from '../photos/photo.service.js';
import { photoSubjectOf } from '../photos/photo.subjects.js';
import { FILES_AT_MOST as PROJECT_FILES_AT_MOST } from '../project-files/project-file.service.js';
import { ArchiveProblem, damaged, problemIn } from './archive-problem.js';
import { FILED } from './archived-files.js';
import { ARCHIVED, THING } from './archived-tables.js';
import { fileOf } from './manifest.js';
import { asMeantNow } from './older-archives.js';
import type { FilesOnTheWay } from './files-on-the-way.js';
import type { ArchivedRow, SentArchive } from './read-archive.js';
import { schemaVersion } from './schema-version.js';
import { type Shape, shapesOf } from './table-shape.js';

const ACTORS = ['lieu', 'organisation', 'person'];
/** Things that have a history. */
const THINGS = [...ACTORS, 'resource', 'need', 'cooperation_project', 'decision', 'cooperation_task', 'cooperation_document', 'comment', 'photo', 'fil_rouge', 'shared_aim', 'commitment', 'ess_month', 'ess_month_event', 'occurrence', 'occurrence_outcome', 'checklist', 'event_task', 'volunteer_slot', 'programme_release', 'warning_override'];

/**
 * Makes a network of an archive: all of it, with ids of its own, so that nothing that is here already is touched or reached. The viewer becomes its coordinator.
 * `slug`: its name in addresses; that of the archive where it is absent.
 * @throws ArchiveProblem where the archive cannot be taken in.
 */
export async function takeIn(tx: Transaction, archive: SentArchive, files: FilesOnTheWay, slug?: string): Promise<{ readonly id: string; readonly slug: string }> {
  if (archive.manifest.schema > (await schemaVersion(tx))) throw new ArchiveProblem('ARCHIVE_TOO_NEW');
  const name = slug || archive.manifest.network.slug;
  if (!isSlug(name)) throw new ArchiveProblem('SLUG_INVALID');
  const taken = await tx.query('SELECT FROM network WHERE slug = $1', [name]);
  if (taken.length > 0) throw new ArchiveProblem('SLUG_TAKEN', { slug: name });
  const copy = new Copy(tx, archive, files, await shapesOf(tx), name);
  await copy.skills();
  for (const table of ARCHIVED) await copy.table(table.name);
  const id = copy.onlyNetwork();
  await refuseTooMany(tx, copy.newIds('photo'), copy.newIds('project_file'));
  await tx.query('INSERT INTO network_actor (network_id, actor_id) SELECT $1, id FROM unnest($2::text[]) id', [id, copy.newIds('actor')]);
  await makeCoordinator(tx, id);
  await recordAll(tx, 'CREATE', ['network', ...THINGS].flatMap((table) => copy.newIds(table)).map((each) => ({ id: each, version: 1 })));
  return { id, slug: name };
}

/** What only services keep to, as there is no constraint of it: what has photos, and how many; how many files a project has. */
async function refuseTooMany(tx: Transaction, photos: readonly string[], files: readonly string[]): Promise<void> {
  const shown = await tx.query<{ id: string; count: number }>('SELECT subject_id AS id, count(*)::int AS count FROM photo WHERE id = ANY($1) GROUP BY subject_id', [photos]);
  if (shown.some(({ id, count }) => !photoSubjectOf(id) || count > PHOTOS_AT_MOST)) throw damaged(fileOf('photo'));
  const kept = await tx.query<{ count: number }>('SELECT count(*)::int AS count FROM project_file WHERE id = ANY($1) GROUP BY project_id', [files]);
  if (kept.some(({ count }) => count > PROJECT_FILES_AT_MOST)) throw damaged(fileOf('project_file'));
}

/** A copy of the rows of an archive, on its way into the database. */
class Copy {
  /** New ids by old ones, by table. */
  private readonly ids = new Map<string, Map<string, string>>();

  constructor(
    private readonly tx: Transaction,
    private readonly archive: SentArchive,
    private readonly files: FilesOnTheWay,
    private readonly shapes: ReadonlyMap<string, Shape>,
    private readonly slug: string,
  ) {}

  /** Skills are the same for everybody: one with the same label is the one that is here. */
  async skills(): Promise<void> {
    await this.reading('skill', async (rows) => {
      await this.tx.query(
        'INSERT INTO skill (label_fr, label_en) SELECT r.label_fr, coalesce(r.label_en, r.label_fr) FROM json_to_recordset($1) AS r(label_fr text, label_en text) ON CONFLICT (label_fr) DO NOTHING',
        [storable(rows)],
      );
      const here = await this.tx.query<{ old: string; id: string }>(
        'SELECT r.id AS old, s.id FROM json_to_recordset($1) AS r(id text, label_fr text) JOIN skill s ON s.label_fr = r.label_fr',
        [storable(rows)],
      );
      for (const { old, id } of here) this.remember('skill', old, id);
    });
  }

  async table(name: string): Promise<void> {
    const { columns, prefix } = this.shapes.get(name)!;
    const kept = [...(prefix === null ? [] : ['id']), ...columns.map((column) => column.name), ...(Object.hasOwn(FILED, name) ? ['file_key'] : [])];
    await this.reading(name, async (rows) => {
      const stored = await this.files.columnsOf(name, rows);
      const copies = await this.withSlugs(name, rows.map((row, index) => ({ ...this.copyOf(name, asMeantNow(name, row)), ...stored[index] })));
      // A column that the archive is too old for takes what the database gives it.
      const given = kept.filter((column) => copies.some((row) => row[column] !== undefined)).join(', ');
      await this.tx.query(`INSERT INTO ${name} (${given}) SELECT ${given} FROM json_populate_recordset(NULL::${name}, $1)`, [storable(copies)]);
    });
  }

  newIds(table: string): string[] {
    return [...(this.ids.get(table)?.values() ?? [])];
  }

  onlyNetwork(): string {
    const [id, ...others] = this.newIds('network');
    if (id === undefined || others.length > 0) throw damaged(fileOf('network'));
    return id;
  }

  private async reading(table: string, write: (rows: readonly ArchivedRow[]) => Promise<void>): Promise<void> {
    try {
      for await (const rows of this.archive.rows(table)) await write(rows);
    } catch (error) {
      throw problemIn(fileOf(table), error);
    }
  }

  /** The row as it will stand here: under an id of its own, and referring to what has been copied before it, and to nothing else. */
  private copyOf(table: string, row: ArchivedRow): ArchivedRow {
    const { columns, prefix } = this.shapes.get(table)!;
    const copy: Record<string, unknown> = {};
    for (const { name, refersTo } of columns) {
      const value = row[name];
      copy[name] = refersTo === null || value === null || value === undefined ? value : this.idOf(table, refersTo, value);
    }
    if (prefix !== null) copy['id'] = this.idFor(table, row['id'], prefix);
    return copy;
  }

  private idOf(table: string, refersTo: string, old: unknown): string {
    const id = this.ids.get(refersTo)?.get(String(old));
    if (id === undefined) throw damaged(fileOf(table));
    return id;
  }

  private idFor(table: string, old: unknown, prefix: string): string {
    if (typeof old !== 'string' || this.ids.get(table)?.has(old)) throw damaged(fileOf(table));
    const id = newId(prefix as IdPrefix);
    this.remember(table, old, id);
    if (ACTORS.includes(table)) this.remember('actor', old, id);
    return id;
  }

  private remember(table: string, old: string, id: string): void {
    const ids = this.ids.get(table) ?? new Map<string, string>();
    this.ids.set(table, ids.set(old, id));
    if (table !== THING) this.remember(THING, old, id);
  }

  private async withSlugs(table: string, rows: readonly ArchivedRow[]): Promise<readonly ArchivedRow[]> {
    if (table === 'network') return rows.map((row) => ({ ...row, slug: this.slug }));
    if (table !== 'lieu') return rows;
    const slugs = await freeSlugs(this.tx, rows.map(({ slug }) => String(slug)));
    return rows.map((row, index) => ({ ...row, slug: slugs[index] }));
  }
}
