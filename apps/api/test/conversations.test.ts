import { accountIn, idOf } from './harness/account.js';
import { keyOf } from './harness/api-key.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let member: Client;
let project: string;
let ines: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  animateur = await api.signedIn('animation');
  member = await accountIn(api, 'demo', 'MEMBER');
  ines = await idOf(api, 'person', 'Inès Caron');
  project = await idOf(api, 'cooperation_project', 'Le grand repair café du bassin');
});
afterAll(() => api.close());

interface Said {
  comment: { id: string; version: number; text: string; mentions: { name: string }[]; author: { name: string; isViewer: boolean }; viewerCanUpdate: boolean; viewerCanDelete: boolean; editedAt: string | null } | null;
  userErrors: { code: string; path: string[]; message: string }[];
  conflicts?: { field: string }[];
}
const COMMENT = 'id version text subjectId editedAt viewerCanUpdate viewerCanDelete author { name isViewer person { name } } mentions { id name } project { id }';
const say = async (client: Client, input: object) =>
  client.send<{ createComment: Said | null }>(`mutation ($input: CreateCommentInput!) { createComment(input: $input) { comment { ${COMMENT} } userErrors { code path message } } }`, { input: { subject: project, ...input } });
const said = async (client: Client, input: object): Promise<Said> => (await say(client, input)).data.createComment!;
const change = async (client: Client, id: string, expectedVersion: number, edit: object) =>
  client.send<{ updateComment: Said | null }>(`mutation ($input: UpdateCommentInput!) { updateComment(input: $input) { comment { ${COMMENT} } userErrors { code path message } conflicts { field } } }`, { input: { id, expectedVersion, change: edit } });
const remove = async (client: Client, id: string, expectedVersion: number) =>
  client.send<{ deleteComment: { deletedId: string | null; userErrors: object[] } | null }>('mutation ($input: DeleteInput!) { deleteComment(input: $input) { deletedId userErrors { code } } }', { input: { id, expectedVersion } });
const restore = async (client: Client, id: string) =>
  client.send<{ restore: { node: object | null } | null }>('mutation ($id: ID!) { restore(input: { id: $id }) { node { id } userErrors { code } } }', { id });
const told = async (client: Client) =>
  (await client.send<{ viewer: { unreadNotifications: number; notifications: { nodes: { id: string; kind: string; message: string; path: string; readAt: string | null; subjectId: string }[] } } }>(
    '{ viewer { unreadNotifications notifications(first: 50) { nodes { id kind message path readAt subjectId network { slug } by } } } }')).data.viewer;
const about = async (client: Client, id: string): Promise<string[]> => (await told(client)).notifications.nodes.filter(({ subjectId }) => subjectId === id).map(({ kind }) => kind);
const ACTIVITY = `query ($id: ID!, $first: Int!, $after: String, $messages: Boolean) { cooperationProject(id: $id) { viewerCanComment activity(first: $first, after: $after, filter: { messages: $messages }) {
  pageInfo { hasNextPage endCursor } nodes { key kind at fields stage by { name isViewer person { name } } subject { thing type name path } comment { ${COMMENT} } } } } }`;
interface Happened {
  cooperationProject: { viewerCanComment: boolean; activity: { pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { key: string; kind: string; at: string; fields: string[]; stage: string | null; by: { name: string | null }; subject: { thing: string; type: string; name: string | null; path: string }; comment: object | null }[] } } | null;
}
const happened = async (client: Client, variables: object = {}, id = project) => (await client.send<Happened>(ACTIVITY, { id, first: 20, ...variables })).data.cooperationProject!;

describe('comments', () => {
  test('a member says something; who is mentioned is told of that, whoever else it concerns of the comment, each once', async () => {
    const { comment, userErrors } = await said(member, { text: ' Bonjour @Inès Caron\nvoyez https://demo.example ', mentions: [ines] });
    expect(userErrors).toEqual([]);
    expect(comment).toMatchObject({ text: 'Bonjour @Inès Caron\nvoyez https://demo.example', editedAt: null, mentions: [{ name: 'Inès Caron' }], author: { isViewer: true }, viewerCanUpdate: true, viewerCanDelete: true });
    // She animates a lieu that is a party too.
    expect(await about(animateur, comment!.id)).toEqual(['MENTIONED']);
    // No other party has anybody with an account: the coordination speaks for them.
    expect(await about(coordinator, comment!.id)).toEqual(['COMMENTED']);
    expect(await about(member, comment!.id)).toEqual([]);
    const [notice] = (await told(animateur)).notifications.nodes;
    expect(notice).toMatchObject({ message: 'member.demo@demo.example vous mentionne dans «\u00a0Le grand repair café du bassin\u00a0»', path: `/n/demo/projects/${project}/activity#${comment!.id}`, readAt: null });
  });

  test('whoever took part in a conversation is told of what follows; it is another one about something else', async () => {
    const { rows: [task] } = await api.database.pool.query<{ id: string }>("INSERT INTO cooperation_task (project_id, title) VALUES ($1, 'Commander les pièces') RETURNING id", [project]);
    await said(member, { text: 'Je m’en occupe.', subject: task!.id });
    const answer = (await said(coordinator, { text: 'Merci !', subject: task!.id })).comment!;
    expect(await about(member, answer.id)).toEqual(['COMMENTED']);
    const other = await said(coordinator, { text: 'Et la salle ?', subject: project });
    await api.database.pool.query('DELETE FROM comment WHERE subject_id = $1', [task!.id]);
    expect(await about(member, other.comment!.id)).toEqual(['COMMENTED']);
  });

  test('what is wrong is told at once, and nobody is called who could not read it', async () => {
    const codes = async (input: object): Promise<string[]> => (await said(member, input)).userErrors.map(({ code, path }) => [code, ...path].join(' '));
    expect(await codes({ text: ' ' })).toEqual(['BLANK text']);
    expect(await codes({ text: 'x'.repeat(5001) })).toEqual(['TOO_LONG text']);
    expect(await codes({ text: 'a', mentions: ['person_x', 'lieu_y'] })).toEqual(['UNKNOWN_REFERENCE mentions 0', 'UNKNOWN_REFERENCE mentions 1']);
    expect(await codes({ text: 'a', subject: await idOf(api, 'lieu', 'La Boucle') })).toEqual(['UNKNOWN_REFERENCE subject']);
    const { rows: [left] } = await api.database.pool.query<{ id: string }>(
      `WITH u AS (INSERT INTO app_user (name, email) VALUES ('Léo Parti', 'leo@demo.example') RETURNING id), p AS (INSERT INTO person (name, user_id) SELECT 'Léo Parti', id FROM u RETURNING id)
       INSERT INTO network_actor (network_id, actor_id) SELECT n.id, p.id FROM network n, p WHERE n.slug = 'demo' RETURNING actor_id AS id`);
    const refused = await said(member, { text: '@Léo Parti', mentions: [left!.id] });
    expect(refused.userErrors).toEqual([{ code: 'MENTION_NOT_READING', path: ['mentions', '0'], message: expect.stringContaining('Léo Parti ne peut pas lire ce projet') }]);
  });

  test('words are changed by who wrote them alone; who is called only then is told; the trail keeps no words', async () => {
    const { id } = (await said(member, { text: 'Une faute' })).comment!;
    for (const client of [coordinator, await api.signedIn('admin')]) expect((await change(client, id, 1, { text: 'Non' })).errors![0]!.extensions.code).toBe('FORBIDDEN');
    const changed = (await change(member, id, 1, { text: 'Sans faute, @Inès Caron', mentions: [ines] })).data.updateComment!;
    expect(changed.comment).toMatchObject({ version: 2, text: 'Sans faute, @Inès Caron', editedAt: expect.any(String) });
    expect(await about(animateur, id)).toEqual(expect.arrayContaining(['MENTIONED']));
    expect((await change(member, id, 1, { text: 'Autre' })).data.updateComment).toMatchObject({ comment: null, userErrors: [{ code: 'CONFLICT' }], conflicts: [{ field: 'text' }] });
    const { rows } = await api.database.pool.query<{ changes: object }>('SELECT changes FROM audit_entry WHERE subject_id = $1 ORDER BY id', [id]);
    expect(JSON.stringify(rows)).not.toContain('faute');
    expect(rows).toHaveLength(2);
  });

  test('the coordination takes a comment out, and only it brings that back; one’s own is brought back by oneself', async () => {
    const { id } = (await said(member, { text: 'Un mot de trop' })).comment!;
    expect((await remove(animateur, id, 1)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect((await remove(coordinator, id, 1)).data.deleteComment).toEqual({ deletedId: id, userErrors: [] });
    expect(JSON.stringify(await happened(member))).not.toContain('Un mot de trop');
    expect(await about(coordinator, id)).toEqual([]);
    expect((await restore(member, id)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect((await restore(coordinator, id)).data.restore).toMatchObject({ node: { id } });
    expect((await remove(member, id, 3)).data.deleteComment).toMatchObject({ deletedId: id });
    expect((await restore(member, id)).data.restore).toMatchObject({ node: { id } });
  });

  test('visitors, strangers and keys neither read nor write; who accompanies another project reads, and says nothing', async () => {
    const { id } = (await said(member, { text: 'Entre nous' })).comment!;
    const key = await keyOf(api, 'demo', ['READ', 'WRITE']);
    const stranger = await accountIn(api, 'demo-voisine', 'COORDINATOR');
    for (const client of [api.anonymous, key, stranger]) {
      expect((await client.send('query ($id: ID!) { node(id: $id) { id } }', { id })).data).toEqual({ node: null });
      const { data } = await client.send<Happened>(ACTIVITY, { id: project, first: 5 });
      expect(data.cooperationProject?.activity.nodes ?? []).toEqual([]);
    }
    expect((await say(stranger, { text: 'Moi aussi' })).data.createComment).toMatchObject({ comment: null, userErrors: [{ code: 'UNKNOWN_REFERENCE' }] });
    expect((await say(key, { text: 'Moi aussi' })).errors![0]!.extensions.code).toBe('FORBIDDEN');
    const other = await idOf(api, 'cooperation_project', 'Du terril à l’assiette');
    await api.database.pool.query(
      `WITH u AS (INSERT INTO app_user (name, email) VALUES ('Compagne', 'compagne@demo.example') RETURNING id),
         m AS (INSERT INTO membership (network_id, user_id, roles, starts_on, ends_on) SELECT n.id, u.id, '{COMPANION}', current_date - 1, current_date + 1 FROM network n, u WHERE n.slug = 'demo' RETURNING id)
       INSERT INTO membership_scope (membership_id, project_id) SELECT id, $1 FROM m`, [other]);
    const companion = await api.signedIn('compagne');
    expect((await happened(companion)).viewerCanComment).toBe(false);
    expect((await say(companion, { text: 'Bonjour' })).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect((await said(companion, { text: 'Bonjour', subject: other })).userErrors).toEqual([]);
  });
});

describe('the activity of a project', () => {
  test('says who did what and when, and which fields, of all that belongs to the project; it is one statement', async () => {
    const { pool } = api.database;
    const other = await idOf(api, 'cooperation_project', 'Visites croisées d’animatrices et d’animateurs');
    const { rows: [effect] } = await pool.query<{ id: string }>("INSERT INTO useful_effect (project_id, statement) VALUES ($1, 'Moins de déchets') RETURNING id", [other]);
    const { rows: [gone] } = await pool.query<{ id: string }>("INSERT INTO decision (project_id, title, decided_on, deleted_at) VALUES ($1, 'Secret de polichinelle', current_date, now()) RETURNING id", [other]);
    const { rows: [user] } = await pool.query<{ id: string }>("SELECT id FROM app_user WHERE email = 'coordination@demo.example'");
    await pool.query("INSERT INTO audit_entry (action, actor_id, subject_id, version, changes) VALUES ('CREATE', $1, $2, 1, '{}'), ('UPDATE', $1, $2, 2, $3), ('DELETE', $1, $4, 2, '{}'), ('UPDATE', $1, $5, 9, $6)", [
      user!.id, effect!.id, JSON.stringify({ statement: { before: 'Avant', after: 'Moins de déchets' }, sphere: { before: null, after: 'FOOD' } }), gone!.id, other, JSON.stringify({ stage: { before: 'REVIEW', after: 'CLOSED' } })]);
    await said(coordinator, { text: 'On clôt.', subject: other });
    const texts = await api.statements(async () => {
      const { activity } = await happened(animateur, { first: 500 }, other);
      expect(activity.nodes.map(({ kind, fields, stage, by, subject: { type, name, path } }) => [kind, type, name, fields.join(), stage, by.name, path.replace(other, 'P')]).slice(0, 5)).toEqual([
        ['COMMENTED', 'PROJECT', 'Visites croisées d’animatrices et d’animateurs', '', null, 'Claire Debruyne', '/n/demo/projects/P'],
        ['MOVED', 'PROJECT', 'Visites croisées d’animatrices et d’animateurs', '', 'CLOSED', 'Claire Debruyne', '/n/demo/projects/P'],
        ['DELETED', 'DECISION', null, '', null, 'Claire Debruyne', `/n/demo/projects/P/work#${gone!.id}`],
        ['UPDATED', 'EFFECT', 'Moins de déchets', 'sphere,statement', null, 'Claire Debruyne', `/n/demo/projects/P/effects#${effect!.id}`],
        ['CREATED', 'EFFECT', 'Moins de déchets', '', null, 'Claire Debruyne', `/n/demo/projects/P/effects#${effect!.id}`],
      ]);
      expect(JSON.stringify(activity)).not.toMatch(/Avant|polichinelle/);
    });
    expect(texts).toHaveLength(1);
    expect((await happened(animateur, { messages: true }, other)).activity.nodes.map(({ kind }) => kind)).toEqual(['COMMENTED']);
    expect((await happened(animateur, { messages: false }, other)).activity.nodes.map(({ kind }) => kind)).not.toContain('COMMENTED');
  });

  test('what may no longer be read is left out', async () => {
    const { rows: [event] } = await api.database.pool.query<{ id: string }>(
      `UPDATE ess_month_event SET cooperation_project_id = $1 WHERE id = (SELECT e.id FROM ess_month_event e JOIN ess_month m ON m.id = e.ess_month_id JOIN network n ON n.id = m.network_id WHERE n.slug = 'demo' LIMIT 1) RETURNING id`, [project]);
    const seen = async (client: Client): Promise<boolean> => (await happened(client, { first: 500 })).activity.nodes.some(({ subject }) => subject.thing === event!.id);
    expect(await seen(coordinator)).toBe(true);
    await api.database.pool.query('UPDATE ess_month_event SET deleted_at = now() WHERE id = $1', [event!.id]);
    expect(await seen(coordinator)).toBe(false);
  });

  test('pages follow each other without gap or repetition', async () => {
    const all = (await happened(member, { first: 500 })).activity.nodes.map(({ key }) => key);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { activity } = await happened(member, { first: 3, after });
      seen.push(...activity.nodes.map(({ key }) => key));
      after = activity.pageInfo.hasNextPage ? activity.pageInfo.endCursor : undefined;
    } while (after);
    expect(seen).toEqual(all);
    expect(all.length).toBeGreaterThan(5);
  });
});

test('a person who is erased takes their words along, and their name in those of others', async () => {
  const { rows: [gone] } = await api.database.pool.query<{ id: string }>(
    `WITH u AS (INSERT INTO app_user (name, email) VALUES ('Odile Effacée', 'odile@demo.example') RETURNING id), p AS (INSERT INTO person (name, user_id) SELECT 'Odile Effacée', id FROM u RETURNING id),
       m AS (INSERT INTO membership (network_id, user_id, roles) SELECT n.id, u.id, '{MEMBER}' FROM network n, u WHERE n.slug = 'demo')
     INSERT INTO network_actor (network_id, actor_id) SELECT n.id, p.id FROM network n, p WHERE n.slug = 'demo' RETURNING actor_id AS id`);
  const odile = await api.signedIn('odile');
  const own = (await said(odile, { text: 'Mes mots à moi, @Inès Caron', mentions: [ines] })).comment!;
  const reply = (await said(member, { text: 'Oui @Odile Effacée !', mentions: [gone!.id] })).comment!;
  await api.database.pool.query(`UPDATE notification SET values = values || '{"name": "Odile Effacée"}' WHERE subject_id = $1`, [own.id]);
  await api.database.pool.query('SELECT erase_person($1)', [gone!.id]);
  const { rows } = await api.database.pool.query('SELECT id, text, author_id FROM comment WHERE id = ANY($1) ORDER BY id', [[own.id, reply.id]]);
  expect(rows).toEqual([{ id: own.id, text: '…', author_id: null }, { id: reply.id, text: 'Oui @Personne effacée !', author_id: expect.any(String) }]);
  const { rows: left } = await api.database.pool.query("SELECT FROM notification WHERE values::text LIKE '%Odile%' UNION ALL SELECT FROM comment_mention WHERE person_id = $1 OR comment_id = $2", [gone!.id, own.id]);
  expect(left).toEqual([]);
});
