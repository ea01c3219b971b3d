import type { Transaction } from '../../transaction/transaction.js';

type Row = Readonly<Record<string, unknown>>;

/** Everything that is known of a person, part by part. */
export type PersonData = Readonly<Record<string, readonly Row[]>>;

/** What each part is read by; $1 is the person, $2 their account. Passwords, tokens and what others wrote are no part of it. */
export const PARTS = {
  person: 'SELECT id, name, presentation, email, email_visibility, phone, phone_visibility, created_at, updated_at, deleted_at FROM person WHERE id = $1',
  consents: 'SELECT purpose, means, given_at, withdrawn_at FROM consent WHERE person_id = $1 ORDER BY given_at, id',
  networks: 'SELECT n.name, na.since, na.keeper FROM network_actor na JOIN network n ON n.id = na.network_id WHERE na.actor_id = $1 ORDER BY n.name',
  skills: 'SELECT s.label_fr AS skill, ps.level, ps.willing_to_share FROM person_skill ps JOIN skill s ON s.id = ps.skill_id WHERE ps.person_id = $1 ORDER BY s.label_fr',
  lieux: 'SELECT l.id, l.name FROM lieu_animateur la JOIN lieu l ON l.id = la.lieu_id WHERE la.person_id = $1 ORDER BY l.name',
  resources: 'SELECT id, title, created_at, deleted_at FROM resource WHERE holder_id = $1 ORDER BY created_at',
  needs: 'SELECT id, title, created_at, deleted_at FROM need WHERE holder_id = $1 ORDER BY created_at',
  projects: 'SELECT c.id, c.title FROM project_party p JOIN cooperation_project c ON c.id = p.project_id WHERE p.actor_id = $1 ORDER BY c.created_at',
  limits: 'SELECT cp.title AS project, l.statement, l.kind, l.threshold, l.unit FROM project_limit l JOIN cooperation_project cp ON cp.id = l.project_id WHERE l.holder_id = $1 ORDER BY cp.title, l.position',
  network_limits: 'SELECT n.name AS network, l.statement, l.kind, l.threshold, l.unit FROM shared_aim_limit l JOIN network n ON n.id = l.network_id WHERE l.holder_id = $1 ORDER BY n.name, l.position',
  commitments: 'SELECT cp.title AS project, c.statement, c.kind, c.amount, c.unit, c.state, c.created_at FROM commitment c JOIN project_party p ON p.id = c.party_id JOIN cooperation_project cp ON cp.id = c.project_id WHERE p.actor_id = $1 ORDER BY c.created_at, c.id',
  expected_effects: 'SELECT cp.title AS project, e.statement, e.state, e.created_at, e.deleted_at FROM effect_party ep JOIN project_party p ON p.id = ep.party_id JOIN useful_effect e ON e.id = ep.effect_id JOIN cooperation_project cp ON cp.id = e.project_id WHERE p.actor_id = $1 ORDER BY e.created_at, e.id',
  tasks: 'SELECT id, title, notes, due_on, done_at, deleted_at FROM cooperation_task WHERE assignee_id = $1 ORDER BY created_at',
  event_tasks: 'SELECT t.id, t.title, t.notes, e.title AS event, t.due_on, t.offset_days, t.done_at, t.deleted_at FROM event_task t JOIN ess_month_event e ON e.id = t.event_id WHERE t.assignee_id = $1 ORDER BY t.created_at',
  volunteering: 'SELECT e.title AS event, s.title, s.starts_at, s.ends_at, v.created_at FROM volunteer v JOIN volunteer_slot s ON s.id = v.slot_id JOIN ess_month_event e ON e.id = s.event_id WHERE v.person_id = $1 ORDER BY s.starts_at, s.id',
  objections: 'SELECT o.statement, d.id AS decision_id, d.title AS decision, d.decided_on FROM objection o JOIN decision d ON d.id = o.decision_id WHERE o.actor_id = $1 ORDER BY d.decided_on, o.id',
  requests: 'SELECT m.id, r.title, m.starts_at, m.ends_at, m.state, m.message FROM mobilisation m JOIN resource r ON r.id = m.resource_id WHERE m.requested_by = $1 OR m.asked_by = $2 ORDER BY m.created_at',
  observations: 'SELECT o.id, o.observed_on, o.outcome, o.narrative, o.value, o.unit, o.deleted_at FROM observation o WHERE o.observed_by = $1 OR o.recorded_by = $2 ORDER BY o.observed_on, o.id',
  events: 'SELECT e.id, e.title FROM event_organiser o JOIN ess_month_event e ON e.id = o.event_id WHERE o.actor_id = $1 ORDER BY e.created_at',
  proposals: 'SELECT e.id, e.title, e.created_at, e.deleted_at FROM ess_month_event e WHERE e.proposed_by = $2 ORDER BY e.created_at, e.id',
  outcomes: 'SELECT e.title AS event, o.starts_at, ot.held, ot.attendance, ot.word FROM occurrence_outcome ot JOIN occurrence o ON o.id = ot.occurrence_id JOIN ess_month_event e ON e.id = o.event_id WHERE EXISTS (SELECT FROM audit_entry a WHERE a.subject_id = ot.id AND a.actor_id = $2) ORDER BY o.starts_at, ot.id',
  accepted_warnings: 'SELECT rule, reason, overridden_at, ended_at FROM warning_override WHERE overridden_by = $2 ORDER BY overridden_at, id',
  stages: 'SELECT cp.title AS project, pp.from_stage, pp.to_stage, pp.reason, pp.at FROM project_passage pp JOIN cooperation_project cp ON cp.id = pp.project_id WHERE pp.recorded_by = $2 ORDER BY pp.at, pp.id',
  handovers: 'SELECT r.title AS resource, h.kind, h.at, h.note FROM handover h JOIN mobilisation m ON m.id = h.mobilisation_id JOIN resource r ON r.id = m.resource_id WHERE h.recorded_by = $2 ORDER BY h.at, h.id',
  photos: 'SELECT id, subject_id AS shows, alternative, credit, created_at, deleted_at FROM photo WHERE added_by = $2 ORDER BY created_at, id',
  files: 'SELECT cp.title AS project, f.name, f.type, f.size, f.created_at FROM project_file f JOIN cooperation_project cp ON cp.id = f.project_id WHERE f.added_by = $2 ORDER BY f.created_at, f.id',
  releases: 'SELECT pr.number, pr.name, pr.released_at FROM programme_release pr WHERE EXISTS (SELECT FROM audit_entry a WHERE a.subject_id = pr.id AND a.actor_id = $2) ORDER BY pr.released_at',
  comments: 'SELECT c.id, cp.title AS project, c.text, c.created_at, c.edited_at, c.deleted_at FROM comment c JOIN cooperation_project cp ON cp.id = c.project_id WHERE c.author_id = $2 OR c.author_person_id = $1 ORDER BY c.id',
  mentions: 'SELECT cp.title AS project, c.created_at FROM comment_mention m JOIN comment c ON c.id = m.comment_id AND c.deleted_at IS NULL JOIN cooperation_project cp ON cp.id = c.project_id WHERE m.person_id = $1 ORDER BY c.id',
  account: 'SELECT id, name, email, email_verified, locale, digest, instance_admin, created_at, updated_at, suspended_at FROM app_user WHERE id = $2',
  sign_in_methods: 'SELECT provider_id AS provider, created_at FROM auth_account WHERE user_id = $2 ORDER BY created_at',
  second_factor: 'SELECT verified, locked_until FROM auth_two_factor WHERE user_id = $2',
  memberships: 'SELECT n.name AS network, m.roles, m.starts_on, m.ends_on, m.suspended_at, m.created_at FROM membership m JOIN network n ON n.id = m.network_id WHERE m.user_id = $2 ORDER BY n.name',
  sessions: 'SELECT created_at, updated_at, expires_at, ip_address, user_agent AS device FROM auth_session WHERE user_id = $2 ORDER BY created_at',
  calendar_addresses: 'SELECT l.name AS lieu, c.created_at, c.revoked_at FROM calendar_address c LEFT JOIN lieu l ON l.id = c.lieu_id WHERE c.user_id = $2 ORDER BY c.created_at',
  presence: 'SELECT topic AS board, looking_at, since, seen_at FROM presence WHERE user_id = $2 ORDER BY since',
  invitations: 'SELECT n.name AS network, i.roles, i.created_at, i.created_by = $2 AS made, u.at AS used_at FROM invitation i JOIN network n ON n.id = i.network_id LEFT JOIN invitation_use u ON u.invitation_id = i.id AND u.user_id = $2 WHERE i.created_by = $2 OR i.person_id = $1 OR u.user_id IS NOT NULL ORDER BY i.created_at, i.id',
  keys: 'SELECT n.name AS network, k.name, k.prefix, k.created_at, k.revoked_at FROM api_key k JOIN network n ON n.id = k.network_id WHERE k.created_by = $2 ORDER BY k.created_at',
  imports_made: 'SELECT n.name AS network, i.target, i.file_name, i.created_at, i.confirmed_at FROM data_import i JOIN network n ON n.id = i.network_id WHERE i.created_by = $2 ORDER BY i.created_at',
  merges: 'SELECT k.name AS kept, g.name AS merged, m.merged_at, m.merged_by = $2 AS merged_by_person, m.undone_at, m.undone_by = $2 AS undone_by_person FROM lieu_merge m JOIN lieu k ON k.id = m.kept_id JOIN lieu g ON g.id = m.merged_id WHERE m.merged_by = $2 OR m.undone_by = $2 ORDER BY m.merged_at',
  consents_recorded: 'SELECT purpose, means, given_at, withdrawn_at FROM consent WHERE recorded_by = $2 AND person_id <> $1 ORDER BY given_at, id',
  notifications: 'SELECT kind, values, created_at, read_at, mailed_at FROM notification WHERE user_id = $2 ORDER BY id',
  history_of_person: 'SELECT at, action, changes, reason FROM audit_entry WHERE subject_id IN ($1, $2) OR subject_id IN (SELECT id FROM membership WHERE user_id = $2) ORDER BY id',
  history_by_person: 'SELECT at, action, subject_id AS thing, ARRAY(SELECT jsonb_object_keys(changes)) AS fields FROM audit_entry WHERE actor_id = $2 ORDER BY id',
  imports: `SELECT i.file_name, i.created_at, r.line, r.raw, r.draft FROM data_import_row r JOIN data_import i ON i.id = r.import_id WHERE r.thing_id = $1 ORDER BY i.created_at, r.line`,
} as const;

export type Part = keyof typeof PARTS | 'mail';

/** Mail to the person's addresses; what it said is gone once it is sent. */
const MAIL = `SELECT recipient, subject, created_at, sent_at FROM mail WHERE lower(recipient) IN (
  SELECT lower(email) FROM person WHERE id = $1 AND email IS NOT NULL UNION ALL SELECT email FROM app_user WHERE id = $2) ORDER BY created_at`;

/** Collects it. `hidden`: contacts that whoever asks may not see, although they may take out the rest. */
export async function readPersonData(tx: Transaction, id: string, hidden: readonly string[]): Promise<PersonData> {
  const [person] = await tx.query<{ account: string | null }>('SELECT user_id AS account FROM person WHERE id = $1', [id]);
  const [there] = await tx.query<{ mail: boolean }>("SELECT to_regclass('mail') IS NOT NULL AS mail");
  const parts: readonly [string, string][] = [...Object.entries(PARTS), ...(there!.mail ? [['mail', MAIL] as [string, string]] : [])];
  const data: Record<string, readonly Row[]> = {};
  for (const [name, text] of parts) {
    const [found] = await tx.query<{ rows: readonly Row[] }>(`WITH asked AS (SELECT $1::text, $2::text) SELECT coalesce(json_agg(t), '[]') AS rows FROM (${text}) t`, [id, person?.account ?? null]);
    data[name] = found!.rows;
  }
  data['person'] = data['person']!.map((row) => ({ ...row, ...Object.fromEntries(hidden.map((field) => [field, null])) }));
  data['imports'] = data['imports']!.map((row) => ({ ...row, draft: without(row['draft'], hidden) }));
  return data;
}

const without = (draft: unknown, fields: readonly string[]): unknown =>
  typeof draft === 'object' && draft !== null ? Object.fromEntries(Object.entries(draft).filter(([field]) => !fields.includes(field))) : draft;
