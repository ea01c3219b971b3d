import type { TypeRead } from '../../read/fields.js';
import { eventRead } from '../ess-month/event.read.js';
import { SUBJECT_COLUMNS } from '../fil-rouge/milestone-subject.js';
import { lieuRead } from '../lieux/lieu.read.js';
import { organisationRead } from '../organisations/organisation.read.js';
import { contactReads, personRead } from '../people/person.read.js';
import { projectRead } from '../projects/project.read.js';
import { needRead } from '../resources/need.read.js';
import { resourceRead } from '../resources/resource.read.js';

/** Anything that is in the archive, by its id. */
export const THING = 'thing';

interface Parent {
  readonly column: string;
  readonly table: string;
}

/** A table of which an archive holds the rows that belong to the network. */
export interface ArchivedTable {
  readonly name: string;
  /** The column that says what a row belongs to: the id of a row of another table in the archive. Null for those that the network lists. */
  readonly parent: Parent | null;
  /** What a row belongs to where that column is empty. */
  readonly otherParent?: Parent;
  /** Columns of which each row has one; a row whose one leads out of the archive is nothing without it. */
  readonly oneOf?: readonly string[];
  /** Columns that are worked out, or begun anew, elsewhere, and kept of this table. */
  readonly keeps?: readonly string[];
  /** Columns that hold something else in an archive than here: SQL over the row `t`. */
  readonly written?: Readonly<Record<string, string>>;
  /** Whose rows are only for those who may read them. */
  readonly read?: TypeRead;
  /** Columns that are only for some of those: who may read the row as far as such a column. */
  readonly guarded?: Readonly<Record<string, TypeRead>>;
}

const of = (name: string, column: string, table: string, read?: TypeRead): ArchivedTable => ({ name, parent: { column, table }, ...(read && { read }) });

/** Everything of a network, parents first. `actor` stands for lieux, organisations and people alike, `thing` for all that is in the archive before. */
export const ARCHIVED: readonly ArchivedTable[] = [
  of('network', 'id', 'network'),
  of('network_territory', 'network_id', 'network'),
  of('shared_aim', 'network_id', 'network'),
  of('shared_aim_objective', 'network_id', 'network'),
  of('shared_aim_limit', 'network_id', 'network'),
  { name: 'lieu', parent: null, read: lieuRead },
  of('lieu_term', 'lieu_id', 'lieu'),
  of('room', 'lieu_id', 'lieu'),
  { name: 'organisation', parent: null, read: organisationRead },
  { name: 'person', parent: null, read: personRead, guarded: contactReads },
  of('lieu_animateur', 'lieu_id', 'lieu'),
  of('person_skill', 'person_id', 'person'),
  of('consent', 'person_id', 'person'),
  of('resource', 'holder_id', 'actor', resourceRead),
  of('resource_closure', 'resource_id', 'resource'),
  of('cooperation_project', 'network_id', 'network', projectRead),
  of('project_file', 'project_id', 'cooperation_project'),
  of('project_party', 'project_id', 'cooperation_project'),
  of('project_objective', 'project_id', 'cooperation_project'),
  of('project_limit', 'project_id', 'cooperation_project'),
  of('project_passage', 'project_id', 'cooperation_project'),
  of('ess_month', 'network_id', 'network'),
  of('ess_month_event', 'ess_month_id', 'ess_month', eventRead),
  of('event_term', 'event_id', 'ess_month_event'),
  of('event_organiser', 'event_id', 'ess_month_event'),
  of('occurrence', 'event_id', 'ess_month_event'),
  of('programme_release', 'ess_month_id', 'ess_month'),
  of('released_date', 'release_id', 'programme_release'),
  of('occurrence_outcome', 'occurrence_id', 'occurrence'),
  of('checklist', 'network_id', 'network'),
  of('checklist_item', 'checklist_id', 'checklist'),
  of('event_task', 'event_id', 'ess_month_event'),
  of('volunteer_slot', 'event_id', 'ess_month_event'),
  of('volunteer', 'slot_id', 'volunteer_slot'),
  // After the events that needs are raised for.
  of('need', 'holder_id', 'actor', needRead),
  of('ess_month_rule', 'ess_month_id', 'ess_month'),
  { ...of('warning_override', 'ess_month_id', 'ess_month'), oneOf: ['occurrence_id', 'event_id', 'day', 'commune_code'] },
  { ...of('mobilisation', 'resource_id', 'resource'), oneOf: ['project_id', 'event_id', 'occurrence_id'] },
  of('handover', 'mobilisation_id', 'mobilisation'),
  of('commitment', 'project_id', 'cooperation_project'),
  of('useful_effect', 'project_id', 'cooperation_project'),
  of('effect_party', 'effect_id', 'useful_effect'),
  of('impact', 'project_id', 'cooperation_project'),
  of('effect_impact', 'effect_id', 'useful_effect'),
  of('externality', 'project_id', 'cooperation_project'),
  of('observation', 'effect_id', 'useful_effect'),
  { ...of('evidence', 'observation_id', 'observation'), oneOf: ['url', 'file_id'] },
  of('decision', 'project_id', 'cooperation_project'),
  of('objection', 'decision_id', 'decision'),
  of('cooperation_task', 'project_id', 'cooperation_project'),
  { ...of('cooperation_document', 'project_id', 'cooperation_project'), oneOf: ['url', 'file_id'] },
  { ...of('fil_rouge', 'project_id', 'cooperation_project'), otherParent: { column: 'network_id', table: 'network' } },
  of('milestone', 'fil_rouge_id', 'fil_rouge'),
  { ...of('milestone_item', 'milestone_id', 'milestone'), oneOf: SUBJECT_COLUMNS },
  of('photo', 'subject_id', THING),
  // Accounts stay behind: who said it is told by name, and by their page in the directory.
  {
    ...of('comment', 'project_id', 'cooperation_project'),
    keeps: ['created_at'],
    written: {
      author_name: 'coalesce((SELECT u.name FROM app_user u WHERE u.id = t.author_id), t.author_name)',
      author_person_id: 'coalesce((SELECT ap.id FROM person ap WHERE ap.user_id = t.author_id), t.author_person_id)',
    },
  },
  of('comment_mention', 'comment_id', 'comment'),
];

/** Tables that no archive holds, and why. A test asks that every table of the database is in one of the two lists. */
export const NOT_ARCHIVED: Readonly<Record<string, string>> = {
  erasure: 'of this instance alone',
  actor: 'made with lieux, organisations and people',
  network_actor: 'whoever takes a network in keeps all of it',
  skill: 'goes along by its label, where a person has it',
  app_user: 'accounts belong to an instance',
  auth_account: 'accounts belong to an instance',
  auth_session: 'accounts belong to an instance',
  auth_two_factor: 'accounts belong to an instance',
  auth_verification: 'accounts belong to an instance',
  membership: 'accounts belong to an instance',
  membership_scope: 'accounts belong to an instance',
  presence: 'who has a board open at this moment',
  attempt: 'counts of this instance',
  mail: 'sent by this instance',
  match_notice: 'told to accounts of this instance',
  invitation: 'accounts belong to an instance',
  invitation_scope: 'accounts belong to an instance',
  invitation_use: 'accounts belong to an instance',
  api_key: 'opens this instance',
  audit_entry: 'names accounts; the history of the copy begins with it',
  calendar_address: 'opens this instance',
  notification: 'told to accounts',
  effect_reminder: 'told to accounts',
  outcome_reminder: 'told to accounts',
  feed_withdrawal: 'told to calendars by this instance, for a month',
  lieu_merge: 'names accounts; what was merged stays merged',
  data_import: 'work of this instance',
  data_import_row: 'work of this instance',
  data_import_name: 'work of this instance',
  data_import_progress: 'work of this instance',
  idempotency_key: 'work of this instance',
  import_layout: 'work of this instance',
  import_source: 'work of this instance',
  commune: 'reference data',
  departement: 'reference data',
  epci: 'reference data',
  former_commune: 'reference data',
  region: 'reference data',
  term: 'reference data',
  reference_version: 'reference data',
  migrations: 'the schema itself',
};
