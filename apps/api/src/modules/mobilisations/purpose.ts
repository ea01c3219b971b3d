import { readableIds } from '../../auth/readable.js';
import { refuse } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';
import { eventRead } from '../ess-month/event.read.js';
import { occurrenceRead } from '../ess-month/occurrence.read.js';
import { ProjectStage } from '../projects/project.type.js';
import { projectRead } from '../projects/project.read.js';

/** What a resource is asked for. */
export interface Purpose {
  readonly id: string;
  readonly networkId: string;
  readonly title: string;
  /** Parties of the project, or organisers and lieux of the event, in their order. */
  readonly actors: readonly string[];
}

const FOR_PROJECT = `
  SELECT p.id, p.network_id AS "networkId", p.title, ARRAY(SELECT pp.actor_id FROM project_party pp WHERE pp.project_id = p.id ORDER BY pp.id) AS actors
  FROM cooperation_project p WHERE p.id = $1`;

const forEvent = (join: string): string => `
  SELECT $1 AS id, m.network_id AS "networkId", e.title, ARRAY(SELECT eo.actor_id FROM event_organiser eo WHERE eo.event_id = e.id ORDER BY eo.position, eo.actor_id)
    || ARRAY(SELECT o.lieu_id FROM occurrence o WHERE o.event_id = e.id AND o.deleted_at IS NULL AND o.lieu_id IS NOT NULL ORDER BY o.starts_at NULLS LAST, o.id) AS actors
  FROM ${join} JOIN ess_month m ON m.id = e.ess_month_id`;

const QUERIES: Readonly<Record<string, string>> = {
  project: FOR_PROJECT,
  event: `${forEvent('ess_month_event e')} WHERE e.id = $1`,
  occurrence: `${forEvent('occurrence oc JOIN ess_month_event e ON e.id = oc.event_id')} WHERE oc.id = $1`,
};

/** The column that names it. */
export const purposeColumn = ({ id }: Purpose): string => `${id.split('_')[0]!}_id`;

/** Nothing new is asked for on behalf of a project that is over; nor does it end until this is written. */
async function refuseOver(tx: Transaction, project: string): Promise<void> {
  const [row] = await tx.query<{ stage: ProjectStage }>('SELECT stage FROM cooperation_project WHERE id = $1 FOR SHARE', [project]);
  if (row!.stage === ProjectStage.CLOSED || row!.stage === ProjectStage.SET_ASIDE) throw refuse('PROJECT_OVER', ['for']);
}

/** What a request is for, as far as the viewer may read it. */
export async function readPurpose(tx: Transaction, id: string): Promise<Purpose> {
  const readable = await readableIds(tx, [projectRead, eventRead, occurrenceRead], [id]);
  if (!readable.has(id)) throw refuse('UNKNOWN_REFERENCE', ['for'], { id });
  if (id.startsWith('project_')) await refuseOver(tx, id);
  const [purpose] = await tx.query<Purpose>(QUERIES[id.split('_')[0]!]!, [id]);
  return purpose!;
}
