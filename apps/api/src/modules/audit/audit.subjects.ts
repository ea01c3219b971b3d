import type { Permission } from '../../auth/permissions.js';
import { allowed } from '../../auth/row-filters.js';
import type { Expression, TypeRead, ValueField } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, join, literal, raw, type Sql, sql } from '../../read/sql.js';
import { mayChangeObservation, mayChangePart } from '../effects/history.read.js';
import { decisionRead } from '../decisions/decision.read.js';
import { documentRead } from '../documents/document.read.js';
import { commentRead } from '../conversations/comment.read.js';
import { essMonthRead } from '../ess-month/ess-month.read.js';
import { eventRead } from '../ess-month/event.read.js';
import { occurrenceRead } from '../ess-month/occurrence.read.js';
import { checklistRead } from '../event-tasks/checklist.read.js';
import { eventTaskRead } from '../event-tasks/event-task.read.js';
import { filRougeRead } from '../fil-rouge/fil-rouge.read.js';
import { dataImportRead } from '../imports/import.read.js';
import { lieuRead } from '../lieux/lieu.read.js';
import { mayActOn } from '../mobilisations/mobilisation.read.js';
import { networkRead } from '../networks/network.read.js';
import { organisationRead } from '../organisations/organisation.read.js';
import { mayReport } from '../outcomes/outcome.read.js';
import { personRead } from '../people/person.read.js';
import { photoRead } from '../photos/photo.read.js';
import { projectRead } from '../projects/project.read.js';
import { needRead } from '../resources/need.read.js';
import { resourceRead } from '../resources/resource.read.js';
import { sharedAimRead } from '../shared-aim/shared-aim.read.js';
import { taskRead } from '../tasks/task.read.js';
import { volunteerSlotRead } from '../volunteers/volunteer-slot.read.js';
import type { AuditEntryFilter } from './audit.input.js';

const whoMay = (read: TypeRead, field = 'viewerCanUpdate'): Expression => (read.fields[field] as ValueField).value;

/** Whoever may change the project may read what was done to its parts. */
const ofProject: Expression = (row, at) => sql`EXISTS (SELECT 1 FROM cooperation_project pj WHERE pj.id = ${row('project_id')} AND (${whoMay(projectRead)(rowOf('pj'), at)}))`;

/** Whoever arbitrates the month may read which of its warnings were accepted, and what was released. */
const ofMonth: Expression = (row, at) => sql`EXISTS (SELECT 1 FROM ess_month em WHERE em.id = ${row('ess_month_id')} AND (${whoMay(essMonthRead, 'viewerCanArbitrate')(rowOf('em'), at)}))`;

const inOwnNetwork = (permission: Permission): Expression => (row, at) => allowed(at, permission, { inNetworks: (networks) => sql`${row('network_id')} = ANY(${networks})` });

/** Whose history whom concerns, by the prefix of ids: whoever may change a thing may read what was done to it. The rest is for the administrators of the instance. */
const SUBJECTS: Readonly<Record<string, { table: string; may: Expression }>> = {
  lieu: { table: 'lieu', may: whoMay(lieuRead) },
  organisation: { table: 'organisation', may: whoMay(organisationRead) },
  person: { table: 'person', may: whoMay(personRead) },
  resource: { table: 'resource', may: whoMay(resourceRead) },
  need: { table: 'need', may: whoMay(needRead) },
  photo: { table: 'photo', may: whoMay(photoRead) },
  project: { table: 'cooperation_project', may: whoMay(projectRead) },
  commitment: { table: 'commitment', may: ofProject },
  effect: { table: 'useful_effect', may: mayChangePart },
  impact: { table: 'impact', may: mayChangePart },
  externality: { table: 'externality', may: mayChangePart },
  observation: { table: 'observation', may: mayChangeObservation },
  decision: { table: 'decision', may: whoMay(decisionRead) },
  task: { table: 'cooperation_task', may: whoMay(taskRead) },
  document: { table: 'cooperation_document', may: whoMay(documentRead) },
  filrouge: { table: 'fil_rouge', may: whoMay(filRougeRead) },
  aim: { table: 'shared_aim', may: whoMay(sharedAimRead) },
  mobilisation: { table: 'mobilisation', may: mayActOn },
  comment: { table: 'comment', may: whoMay(commentRead, 'viewerCanDelete') },
  event: { table: 'ess_month_event', may: whoMay(eventRead) },
  occurrence: { table: 'occurrence', may: whoMay(occurrenceRead, 'viewerCanReschedule') },
  release: { table: 'programme_release', may: ofMonth },
  checklist: { table: 'checklist', may: whoMay(checklistRead) },
  eventtask: { table: 'event_task', may: whoMay(eventTaskRead) },
  slot: { table: 'volunteer_slot', may: whoMay(volunteerSlotRead) },
  outcome: { table: 'occurrence_outcome', may: mayReport },
  essmonth: { table: 'ess_month', may: whoMay(essMonthRead, 'viewerCanArbitrate') },
  override: { table: 'warning_override', may: ofMonth },
  network: { table: 'network', may: whoMay(networkRead) },
  membership: { table: 'membership', may: inOwnNetwork('member:read') },
  invitation: { table: 'invitation', may: inOwnNetwork('member:invite') },
  key: { table: 'api_key', may: inOwnNetwork('apiKey:read') },
  calendar: { table: 'calendar_address', may: (row, at) => sql`${row('user_id')} = ${at.bind((_, viewer) => viewer.userId ?? '', 'text')}` },
  import: { table: 'data_import', may: dataImportRead.visible! },
};

const filterOf = (args: Readonly<Record<string, unknown>>): AuditEntryFilter => (args.filter ?? {}) as AuditEntryFilter;

/** What the list is asked for: the history of one thing (the prefix of its id), of one network, or of all of the viewer's. */
const askedFor = (at: Position): string => at.decide((args) => filterOf(args).subject?.split('_')[0] ?? '');

/** Holds where the viewer may read the history of the thing of that id. Whoever writes by a key does not: a history names people, in what was changed and by whom. */
export function mayReadHistory(subject: Sql, at: Position): Sql {
  if (at.decide((_, viewer) => viewer.instanceAdmin)) return raw('true');
  if (at.decide((_, viewer) => viewer.kind === 'KEY')) return raw('false');
  const asked = askedFor(at);
  const prefixes = Object.keys(SUBJECTS).filter((prefix) => !asked || prefix === asked || (asked === 'event' && prefix === 'occurrence'));
  if (prefixes.length === 0) return raw('false');
  const branches = prefixes.map((prefix) => {
    const { table, may } = SUBJECTS[prefix]!;
    const row = rowOf('sj');
    return sql`WHEN ${literal(prefix)} THEN EXISTS (SELECT 1 FROM ${raw(table)} sj WHERE sj.id = ${subject} AND (${may(row, at)}))`;
  });
  return sql`CASE split_part(${subject}, '_', 1) ${join(branches, ' ')} ELSE false END`;
}

/** The thing is kept by one of the networks. IS TRUE keeps the list of their things a hash that is made once: the planner would join the whole trail to it, and sort all of that for one page. */
export const isOfNetworks = (subject: Sql, networks: Sql): Sql => sql`(${subject} IN (${thingsOf(networks)})) IS TRUE`;

/** All entries of what networks keep, found thing by thing: OFFSET 0 keeps the planner from reading the whole trail backwards for it. */
export function entriesOfNetworks(networks: Sql, at: Position): Sql {
  // Said as they are, so that the index of what was deleted or brought back is found.
  const asked = at.decide((args) => (filterOf(args).actions ?? []).join(' '));
  const actions = asked === '' ? undefined : sql`ne.action IN (${asked.split(' ').map((action) => literal(action))})`;
  return sql`(SELECT ne.* FROM audit_entry ne WHERE ${all([sql`ne.subject_id = ANY(ARRAY(${thingsOf(networks)}))`, actions])} OFFSET 0)`;
}

const thingsOf = (networks: Sql): Sql => sql`
  SELECT na.actor_id FROM network_actor na WHERE na.keeper AND na.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM network_actor na JOIN resource t ON t.holder_id = na.actor_id WHERE na.keeper AND na.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM network_actor na JOIN need t ON t.holder_id = na.actor_id WHERE na.keeper AND na.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM network_actor na JOIN photo t ON t.subject_id = na.actor_id WHERE na.keeper AND na.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM network_actor na JOIN resource r ON r.holder_id = na.actor_id JOIN photo t ON t.subject_id = r.id WHERE na.keeper AND na.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM network_actor na JOIN need n ON n.holder_id = na.actor_id JOIN photo t ON t.subject_id = n.id WHERE na.keeper AND na.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM ess_month m JOIN ess_month_event e ON e.ess_month_id = m.id JOIN photo t ON t.subject_id = e.id WHERE m.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM cooperation_project t WHERE t.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM cooperation_project p JOIN commitment t ON t.project_id = p.id WHERE p.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM cooperation_project p JOIN useful_effect t ON t.project_id = p.id WHERE p.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM cooperation_project p JOIN impact t ON t.project_id = p.id WHERE p.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM cooperation_project p JOIN externality t ON t.project_id = p.id WHERE p.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM cooperation_project p JOIN useful_effect e ON e.project_id = p.id JOIN observation t ON t.effect_id = e.id WHERE p.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM cooperation_project p JOIN decision t ON t.project_id = p.id WHERE p.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM cooperation_project p JOIN cooperation_task t ON t.project_id = p.id WHERE p.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM cooperation_project p JOIN cooperation_document t ON t.project_id = p.id WHERE p.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM cooperation_project p JOIN fil_rouge t ON t.project_id = p.id WHERE p.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM fil_rouge t WHERE t.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM shared_aim t WHERE t.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM mobilisation t WHERE t.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM network_actor na JOIN resource r ON r.holder_id = na.actor_id JOIN mobilisation t ON t.resource_id = r.id WHERE na.keeper AND na.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM cooperation_project p JOIN comment t ON t.project_id = p.id WHERE p.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM ess_month m JOIN programme_release t ON t.ess_month_id = m.id WHERE m.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM ess_month t WHERE t.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM ess_month m JOIN ess_month_event t ON t.ess_month_id = m.id WHERE m.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM ess_month m JOIN occurrence t ON t.ess_month_id = m.id WHERE m.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM checklist t WHERE t.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM ess_month m JOIN ess_month_event e ON e.ess_month_id = m.id JOIN event_task t ON t.event_id = e.id WHERE m.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM ess_month m JOIN ess_month_event e ON e.ess_month_id = m.id JOIN volunteer_slot t ON t.event_id = e.id WHERE m.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM ess_month m JOIN occurrence o ON o.ess_month_id = m.id JOIN occurrence_outcome t ON t.occurrence_id = o.id WHERE m.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM ess_month m JOIN warning_override t ON t.ess_month_id = m.id WHERE m.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM membership t WHERE t.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM invitation t WHERE t.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM api_key t WHERE t.network_id = ANY(${networks})
  UNION ALL SELECT t.id FROM data_import t WHERE t.network_id = ANY(${networks})
  UNION ALL SELECT unnest(${networks})`;

/** Does a list ask for everything in networks, where `audit:read` decides? Of what leads to entries, only the root list has `first`. */
export const asksForNetworks = (at: Position): boolean => at.decide((args) => args.first !== undefined && !filterOf(args).subject);

/** An index leads to what somebody did, and to what was before an instant: there, no page is looked for in vain for long. */
export const isFoundByIndex = (at: Position): boolean => at.decide((args) => Boolean(filterOf(args).actor) || Boolean(filterOf(args).until));

/** The network that a list is asked for. */
export const networkOf = (at: Position): Sql | undefined =>
  at.decide((args) => Boolean(filterOf(args).network)) ? at.bind((args) => filterOf(args).network, 'text') : undefined;
