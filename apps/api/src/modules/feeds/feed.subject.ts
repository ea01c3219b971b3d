import { readableIds } from '../../auth/readable.js';
import type { Viewer } from '../../auth/viewer.js';
import { SingleStatements } from '../../transaction/transaction.js';
import type { Context } from '../../context.js';
import { isUnstorable } from '../../shared/texts.js';
import { eventRead } from '../ess-month/event.read.js';
import { lieuRead } from '../lieux/lieu.read.js';
import { programmePage, eventPage, lieuPage } from './feed.links.js';
import type { Scope } from './feed.scope.js';

/** What a feed is about, looked up before anything of it is read. */
export interface Subject {
  readonly scope: Scope;
  /** Name of the network, the lieu or the event. */
  readonly name: string;
  readonly page: string;
  /** Network of the month, where the feed is one. */
  readonly network?: string;
}

type Opened = Pick<Context, 'pool' | 'publicUrl'> & { readonly viewer: Viewer };

/** The month of a network; undefined where there is none. */
export async function programmeSubject({ pool, publicUrl }: Opened, slug: string, year: number): Promise<Subject | undefined> {
  if (isUnstorable(slug)) return undefined;
  const { rows: [found] } = await pool.query<{ id: string; name: string }>(
    'SELECT n.id, n.name FROM network n JOIN ess_month m ON m.network_id = n.id AND m.year = $2 WHERE n.slug = $1 AND n.deleted_at IS NULL',
    [slug, year],
  );
  return found && { scope: { kind: 'PROGRAMME', slug, year }, name: found.name, page: programmePage(publicUrl, slug, year), network: found.id };
}

/** A lieu that the viewer may read; one that was merged leads to the one that was kept. */
export async function lieuSubject({ pool, publicUrl, viewer }: Opened, wanted: string): Promise<Subject | undefined> {
  const { rows: [found] } = await pool.query<{ id: string; name: string; slug: string; network: string | null }>(
    `SELECT l.id, l.name, l.slug, (SELECT n.slug FROM network_actor na JOIN network n ON n.id = na.network_id AND n.deleted_at IS NULL WHERE na.actor_id = l.id ORDER BY na.keeper DESC, n.id LIMIT 1) AS network
     FROM lieu l WHERE l.id = (SELECT coalesce(ml.merged_into, ml.id) FROM lieu ml WHERE ml.id = $1)`,
    [wanted],
  );
  if (!found || !(await readableIds(new SingleStatements(pool, viewer), [lieuRead], [found.id])).has(found.id)) return undefined;
  return { scope: { kind: 'LIEU', id: found.id }, name: found.name, page: found.network ? lieuPage(publicUrl, found.network, found.slug) : publicUrl };
}

/** An event that the viewer may read, or that was public until a while ago: those who have it in their calendar are told that it is cancelled. */
export async function eventSubject({ pool, publicUrl, viewer }: Opened, id: string): Promise<Subject | undefined> {
  const { rows: [found] } = await pool.query<{ title: string; slug: string; year: number; withdrawn: string | null }>(
    `SELECT e.title, n.slug, m.year, (SELECT w.title FROM feed_withdrawal w WHERE w.event_id = e.id AND w.withdrawn_at > now() - interval '30 days' ORDER BY w.withdrawn_at DESC LIMIT 1) AS withdrawn
     FROM ess_month_event e JOIN ess_month m ON m.id = e.ess_month_id JOIN network n ON n.id = m.network_id AND n.deleted_at IS NULL WHERE e.id = $1`,
    [id],
  );
  if (!found) return undefined;
  const readable = (await readableIds(new SingleStatements(pool, viewer), [eventRead], [id])).has(id);
  const name = readable ? found.title : found.withdrawn;
  return name === null ? undefined : { scope: { kind: 'EVENT', id }, name, page: eventPage(publicUrl, found.slug, found.year, id) };
}
