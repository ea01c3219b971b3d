import { randomBytes } from 'node:crypto';
import { idOf } from './account.js';
import { newFileKey } from '../../src/modules/stored-files/file-key.js';
import type { Client, TestApi } from './api.js';
import { upload } from './imports.js';

/** What every hidden thing of the matrix is called, so that lists find nothing else. */
export const NAME = 'Témoin du tableau';
export const YEAR = 2035;

/** Ids of one thing of every kind, by its GraphQL type; and a few that some actions need in a state of their own. */
export type Things = Readonly<Record<string, string>>;

/** Things of a network that nobody outside it may read. */
export async function hiddenThings(api: TestApi, slug: string): Promise<Things> {
  const admin = await api.signedIn('admin');
  const network = await idOf(api, 'network', slug);
  const make = maker(admin);
  const lieu = (suffix = ''): Promise<string> => make('createLieu', 'lieu', { network, name: NAME + suffix, visibility: 'NETWORK' });
  const ids = {
    Network: network,
    Lieu: await lieu(),
    spare: await lieu(' 2'),
    gone: await lieu(' 3'),
    merged: await lieu(' 4'),
    Organisation: await make('createOrganisation', 'organisation', { network, name: NAME, memberKind: 'ESS_ENTERPRISE', visibility: 'NETWORK' }),
    Person: await make('createPerson', 'person', { network, name: NAME, presentation: NAME, email: `page@${slug}.example`, phone: '01 23 45 67 89', phoneVisibility: 'NETWORK' }),
    CooperationProject: await make('createCooperationProject', 'cooperationProject', { network, title: NAME }),
    EssMonth: await make('createEssMonth', 'essMonth', { network, year: YEAR }),
    ApiKey: await make('createApiKey', 'apiKey', { network, name: NAME, scopes: ['READ'], expiresAt: new Date(Date.now() + 86_400_000).toISOString() }),
  };
  const held = { holder: ids.Lieu, title: NAME, nature: 'MATERIAL', category: 'SPACE' };
  const Resource = await make('createResource', 'resource', { ...held, sharing: 'NETWORK' });
  const period = { startsAt: '2035-05-04T09:00:00Z', endsAt: '2035-05-04T18:00:00Z' };
  const Mobilisation = await make('requestMobilisation', 'mobilisation', { resource: Resource, for: ids.CooperationProject, requestedBy: ids.Organisation, ...period });
  const Need = await make('createNeed', 'need', held);
  const EssMonthEvent = await make('proposeEssMonthEvent', 'event', { essMonth: ids.EssMonth, title: NAME, kind: 'OTHER', organisers: [ids.Lieu] });
  const Checklist = await make('createChecklist', 'checklist', { network, name: NAME, items: [{ title: NAME, offsetDays: -7 }] });
  const EventTask = await make('createEventTask', 'task', { event: EssMonthEvent, title: NAME, assignee: ids.Person });
  const VolunteerSlot = await make('createVolunteerSlot', 'slot', { event: EssMonthEvent, title: NAME, ...period, maximum: 2 });
  await make('putDownVolunteer', 'slot', { slot: VolunteerSlot, person: ids.Person });
  const Comment = await make('createComment', 'comment', { subject: ids.CooperationProject, text: NAME });
  const effects = await effectsOf(api, make, ids.CooperationProject, ids.Organisation);
  const Invitation = await make('inviteMember', 'invitation', { network, roles: ['ANIMATEUR'], email: `invited@${slug}.example`, lieux: [ids.Lieu] });
  const project = ids.CooperationProject;
  const FilRouge = await make('writeFilRouge', 'filRouge', { id: project, expectedVersion: 0, change: { sentence: NAME, milestones: [{ title: NAME }] } });
  const Decision = await make('createDecision', 'decision', { project, title: NAME, decidedOn: '2035-01-01', objections: [{ statement: NAME }] });
  const CooperationTask = await make('createCooperationTask', 'task', { project, title: NAME, assignee: ids.Person });
  const CooperationDocument = await make('createCooperationDocument', 'document', { project, title: NAME, url: 'https://document.example' });
  const aim = { id: network, expectedVersion: slug === 'demo' ? 1 : 0, change: { statement: NAME } };
  const SharedAim = await make('updateSharedAim', 'sharedAim', aim);
  const changed = { expectedVersion: 1, change: { summary: NAME } };
  await make('updateLieu', 'lieu', { id: ids.Lieu, ...changed });
  await make('updateCooperationProject', 'cooperationProject', { id: ids.CooperationProject, ...changed });
  await make('updateEssMonthEvent', 'event', { id: EssMonthEvent, ...changed });
  await make('deleteLieu', null, { id: ids.gone, expectedVersion: 1 });
  await make('mergeLieux', 'lieu', { keep: ids.spare, merge: ids.merged });
  const { id: DataImport } = await upload(admin, `nom\n${NAME} 5\n`, { network: slug });
  const erased = await make('createPerson', 'person', { network, name: NAME });
  await api.database.pool.query('SELECT erase_person($1)', [erased]);
  const oneself = await ofOneself(api, slug, ids.Person);
  const { rows: [photo] } = await api.database.pool.query<{ id: string }>('INSERT INTO photo (subject_id, file_key, width, height) VALUES ($1, $2, 40, 40) RETURNING id', [Resource, newFileKey()]);
  const found = async (text: string, value: string): Promise<string> => (await api.database.pool.query<{ id: string }>(text, [value])).rows[0]!.id;
  const Occurrence = await found('SELECT id FROM occurrence WHERE event_id = $1', EssMonthEvent);
  const Milestone = await found('SELECT id FROM milestone WHERE fil_rouge_id = $1', FilRouge);
  await make('hangOnMilestone', 'filRouge', { subject: Decision, milestone: Milestone, why: NAME });
  return {
    Checklist, EventTask, VolunteerSlot, FilRouge, Decision, CooperationTask, CooperationDocument, SharedAim,
    ...ids, ...effects, Resource, Mobilisation, Need, EssMonthEvent, Comment, Invitation, DataImport, erased,
    ...oneself,
    Notification: await notificationOf(api, ids.Network, oneself.Account!, ids.CooperationProject),
    Warning: await emptyDayOf(admin, network),
    Photo: photo!.id,
    Occurrence,
    OccurrenceOutcome: await found('INSERT INTO occurrence_outcome (occurrence_id, held) VALUES ($1, true) RETURNING id', Occurrence),
    Milestone,
    MilestoneItem: await found('SELECT i.id FROM milestone_item i JOIN milestone m ON m.id = i.milestone_id WHERE m.id = $1', Milestone),
    LieuMerge: await found('SELECT id FROM lieu_merge WHERE merged_id = $1', ids.merged),
    Consent: await found('SELECT id FROM consent WHERE person_id = $1', ids.Person),
    Mail: await found('SELECT id FROM mail WHERE recipient = $1', `invited@${slug}.example`),
    AuditEntry: await found("SELECT id FROM audit_entry WHERE subject_id = $1 AND action = 'UPDATE'", ids.Lieu),
  };
}

/** What a party of the project promises and expects, and what was observed. The party is nobody's own, so that rights on the project are as without it. */
async function effectsOf(api: TestApi, make: ReturnType<typeof maker>, cooperationProject: string, actor: string): Promise<Things> {
  const { rows: [party] } = await api.database.pool.query<{ id: string }>(`INSERT INTO project_party (project_id, actor_id, role) VALUES ($1, $2, $3) RETURNING id`, [cooperationProject, actor, NAME]);
  const Commitment = await make('createCommitment', 'commitment', { party: party!.id, kind: 'IN_KIND', statement: NAME });
  const UsefulEffect = await make('expectEffect', 'effect', { party: party!.id, statement: NAME });
  const Observation = await make('observeEffect', 'observation', { effect: UsefulEffect, observedOn: '2026-01-01', narrative: NAME });
  const Impact = await make('createImpact', 'impact', { cooperationProject, statement: NAME });
  const Externality = await make('createExternality', 'externality', { cooperationProject, statement: NAME, polarity: 'POSITIVE', domain: 'SOCIAL' });
  return { ProjectParty: party!.id, Commitment, UsefulEffect, Observation, Impact, Externality };
}

/** The account of a person, its session and its membership. */
async function ofOneself(api: TestApi, slug: string, person: string): Promise<Things> {
  const { rows } = await api.database.pool.query<{ Account: string; Session: string; Member: string; CalendarAddress: string }>(
    `WITH u AS (INSERT INTO app_user (name, email) VALUES ($1, $2) RETURNING id),
       c AS (INSERT INTO calendar_address (user_id, token) SELECT id, repeat('a', 43 - length($4)) || $4 FROM u RETURNING id),
       s AS (INSERT INTO auth_session (id, token, user_id, user_agent, expires_at) SELECT new_id('session'), $3, id, $1, now() + interval '1 day' FROM u RETURNING id),
       m AS (INSERT INTO membership (network_id, user_id, roles) SELECT n.id, u.id, ARRAY['MEMBER'] FROM network n, u WHERE n.slug = $4 RETURNING id),
       p AS (UPDATE person SET user_id = u.id FROM u WHERE person.id = $5)
     SELECT u.id AS "Account", s.id AS "Session", m.id AS "Member", c.id AS "CalendarAddress" FROM u, s, m, c`,
    [NAME, `oneself@${slug}.example`, randomBytes(24).toString('base64url'), slug, person],
  );
  return { ...rows[0]! };
}

/** What an account is told of. */
async function notificationOf(api: TestApi, network: string, account: string, subject: string): Promise<string> {
  const { rows } = await api.database.pool.query<{ id: string }>("INSERT INTO notification (network_id, user_id, subject_id, kind) VALUES ($1, $2, $3, 'COMMENTED') RETURNING id", [network, account, subject]);
  return rows[0]!.id;
}

/** A warning of the month that is about no event: it is nobody's own. */
async function emptyDayOf(client: Client, network: string): Promise<string> {
  const { data } = await client.send<{ essMonth: { warnings: { nodes: { id: string }[] } } }>('query ($network: ID!, $year: Int!) { essMonth(network: $network, year: $year) { warnings(first: 1, filter: { rules: [EMPTY_DAY] }) { nodes { id } } } }', { network, year: YEAR });
  return data.essMonth.warnings.nodes[0]!.id;
}

/** Everybody may read them, so that there is nothing to hide of their ids. */
const PUBLIC = ['Network', 'EssMonth'];

/** The same with ids that nothing has, but for what is public. */
export const nothings = (things: Things): Things =>
  Object.fromEntries(Object.entries(things).map(([kind, id], index) => [kind, PUBLIC.includes(kind) ? id : `${id.split('_')[0]}_${String(index).padStart(32, '0')}`]));

/** Sends one mutation as it is written everywhere: `field(input:) { thing { id } userErrors }`. */
function maker(client: Client) {
  return async (field: string, thing: string | null, input: object): Promise<string> => {
    const type = field.startsWith('delete') ? 'DeleteInput' : `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${thing ? `${thing} { id }` : ''} userErrors { code path } } }`;
    const { data, errors } = await client.send<Record<string, Record<string, { id: string } | null> & { userErrors: object[] }>>(query, { input });
    const done = data?.[field];
    if (errors || !done || done.userErrors.length > 0) throw new Error(`${field}: ${JSON.stringify(errors ?? done?.userErrors)}`);
    return thing ? done[thing]!.id : '';
  };
}
