import { readableIds, readExpression } from '../../auth/readable.js';
import { refuse } from '../../errors/user-error.js';
import type { Expression } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import { sql } from '../../read/sql.js';
import type { Transaction } from '../../transaction/transaction.js';
import { eventRead } from '../ess-month/event.read.js';
import { occurrenceRead } from '../ess-month/occurrence.read.js';
import { takesRequests } from '../ess-month/takes-requests.js';
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

const PROJECT_OF: Readonly<Record<string, string>> = {
  project: '$1',
  event: '(SELECT cooperation_project_id FROM ess_month_event WHERE id = $1)',
  occurrence: '(SELECT e.cooperation_project_id FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id WHERE o.id = $1)',
};

/** Of one date of an event, that date counts. */
const event = rowOf('e');
const ofDate: Expression = (occurrence) => sql`(SELECT ${takesRequests(event, sql`o.id = ${occurrence('id')}`)} FROM ess_month_event e WHERE e.id = ${occurrence('event_id')})`;

/** Nothing new is asked for on behalf of what is over: a project, or an event of it that is not to come. Nor does the project end until this is written. */
async function refuseOver(tx: Transaction, id: string): Promise<void> {
  const kind = id.split('_')[0]!;
  const [project] = await tx.query<{ stage: ProjectStage }>(`SELECT stage FROM cooperation_project WHERE id = ${PROJECT_OF[kind]!} FOR SHARE`, [id]);
  if (project?.stage !== ProjectStage.CLOSED && project?.stage !== ProjectStage.SET_ASIDE) return;
  if (kind === 'project') throw refuse('PROJECT_OVER', ['for']);
  const toCome = kind === 'event' ? await readExpression<boolean>(tx, eventRead, id, (row) => takesRequests(row)) : await readExpression<boolean>(tx, occurrenceRead, id, ofDate);
  if (!toCome) throw refuse('EVENT_OVER', ['for']);
}

/** What a request is for, as far as the viewer may read it. */
export async function readPurpose(tx: Transaction, id: string): Promise<Purpose> {
  const readable = await readableIds(tx, [projectRead, eventRead, occurrenceRead], [id]);
  if (!readable.has(id)) throw refuse('UNKNOWN_REFERENCE', ['for'], { id });
  await refuseOver(tx, id);
  const [purpose] = await tx.query<Purpose>(QUERIES[id.split('_')[0]!]!, [id]);
  return purpose!;
}
