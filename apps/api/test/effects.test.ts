import { askForObservations } from '../src/modules/effects/reminder.service.js';
import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { keyOf } from './harness/api-key.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let project: string;
/** Ids of the parties of the project: the animateur's lieu, and another one. */
let parties: string[];
let actors: string[];

beforeAll(async () => {
  api = await testApi({ demo: true });
  [coordinator, animateur] = await Promise.all([api.signedIn('coordination'), api.signedIn('animation')]);
  actors = await Promise.all(['La Lampisterie', 'La Boucle'].map((name) => idOf(api, 'lieu', name)));
  ({ project, parties } = await start('Un four à pain partagé'));
});
afterAll(() => api.close());

interface Problem {
  code: string;
  path: string[];
}
interface Written {
  effect?: { id: string; state: string; version: number; expectedBy: { id: string }[] } | null;
  observation?: { id: string; version: number } | null;
  userErrors: Problem[];
  conflicts?: { field: string }[];
}

async function start(title: string): Promise<{ project: string; parties: string[] }> {
  const input = { network: await idOf(api, 'network', 'demo'), title, parties: actors.map((actor) => ({ actor, role: 'x' })) };
  const { data } = await coordinator.send<{ it: { cooperationProject: { id: string; parties: { id: string }[] } } }>('mutation ($input: CreateCooperationProjectInput!) { it: createCooperationProject(input: $input) { cooperationProject { id parties { id } } } }', { input });
  return { project: data.it.cooperationProject.id, parties: data.it.cooperationProject.parties.map(({ id }) => id) };
}

const EFFECT = 'effect { id statement state version expectedBy { id } }';
const FIELDS: Readonly<Record<string, string>> = {
  expectEffect: EFFECT, updateEffect: `${EFFECT} conflicts { field base mine theirs }`, deleteEffect: 'deletedId',
  observeEffect: `observation { id version } ${EFFECT}`, observeUnexpectedEffect: `observation { id version } ${EFFECT}`,
  updateObservation: 'observation { id version effect { id state } } conflicts { field }', deleteObservation: 'deletedId',
  createImpact: 'impact { id version effects { id } }', updateImpact: 'impact { id version effects { id } } conflicts { field }', deleteImpact: 'deletedId',
  createExternality: 'externality { id version polarity domain { code } }', updateExternality: 'externality { id version polarity domain { code } } conflicts { field }',
};
/** Does one of the mutations, as a coordinator unless it is told who. */
async function act<Answer = Written>(field: string, input: object, client = coordinator): Promise<Answer> {
  const type = field.startsWith('delete') ? 'DeleteInput' : `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const { data, errors } = await client.send<{ it: Answer }>(`mutation ($input: ${type}!) { it: ${field}(input: $input) { ${FIELDS[field]} userErrors { code path message } } }`, { input });
  if (errors) throw new Error(errors.map(({ extensions, message }) => `${extensions.code} ${message}`).join());
  return data.it;
}
const codes = ({ userErrors }: { userErrors: Problem[] }): string[] => userErrors.map(({ code, path }) => [code, ...path].join(' '));
const expect1 = async (more: object = {}): Promise<string> => (await act('expectEffect', { party: parties[0], statement: 'On mange du bon pain.', ...more })).effect!.id;
const seen = { observedOn: '2026-01-10', narrative: 'Vu.' };
const stateOf = async (id: string): Promise<string> => (await coordinator.send<{ usefulEffect: { state: string } }>('query ($id: ID!) { usefulEffect(id: $id) { state } }', { id })).data.usefulEffect.state;
const restore = (id: string) => coordinator.send('mutation ($id: ID!) { restore(input: { id: $id }) { node { id } userErrors { code } } }', { id });

describe('what parties expect', () => {
  test('one, or several of one project, with whom it is for and the needs that it answers', async () => {
    const input = { party: parties[0], parties, statement: ' Des voisins se parlent. ', beneficiary: 'INHABITANTS', sphere: 'FOOD', fundamentalNeeds: ['AFFECTION', 'SUBSISTENCE'] };
    const { effect } = await act('expectEffect', input);
    expect(effect).toMatchObject({ statement: 'Des voisins se parlent.', state: 'EXPECTED', version: 1, expectedBy: parties.map((id) => ({ id })) });
    const { data } = await coordinator.send('query ($id: ID!) { node(id: $id) { ... on UsefulEffect { beneficiary { code } sphere { code } fundamentalNeeds cooperationProject { id } } } }', { id: effect!.id });
    expect(data).toEqual({ node: { beneficiary: { code: 'INHABITANTS' }, sphere: { code: 'FOOD' }, fundamentalNeeds: ['SUBSISTENCE', 'AFFECTION'], cooperationProject: { id: project } } });
  });

  test('all that is wrong is said at once', async () => {
    const other = await start('Ailleurs');
    expect(codes(await act('expectEffect', { statement: 'x' }))).toEqual(['EFFECT_WITHOUT_PARTY parties']);
    expect(codes(await act('expectEffect', { party: parties[0], parties: [other.parties[0]], statement: ' ', beneficiary: 'NOBODY', sphere: 'MARS' }))).toEqual([
      'BLANK statement', 'UNKNOWN_TERM beneficiary', 'UNKNOWN_TERM sphere', expect.stringMatching(/^UNKNOWN_REFERENCE expectedBy \d$/),
    ]);
  });

  test('a party joins an effect and leaves it, but not as the last one; who touches other fields meanwhile is merged, the same ones conflict', async () => {
    const id = await expect1();
    const joined = await act('updateEffect', { id, expectedVersion: 1, change: { expectedBy: parties } }, animateur);
    expect(joined.effect).toMatchObject({ version: 2, expectedBy: parties.map((party) => ({ id: party })) });
    expect((await act('updateEffect', { id, expectedVersion: 1, change: { beneficiary: 'TEAMS' } })).effect).toMatchObject({ version: 3, expectedBy: [{}, {}] });
    expect(await act('updateEffect', { id, expectedVersion: 1, change: { expectedBy: [parties[1]] } })).toMatchObject({ effect: null, userErrors: [{ code: 'CONFLICT' }], conflicts: [{ field: 'expectedBy' }] });
    expect(codes(await act('updateEffect', { id, expectedVersion: 3, change: { expectedBy: [] } }))).toEqual(['EFFECT_WITHOUT_PARTY expectedBy']);
  });

  test('a party that expects something stays in the project, until it does no more', async () => {
    const { project: id, parties: [first] } = await start('On s’en va');
    const effect = (await act('expectEffect', { party: first, statement: 'x' })).effect!;
    const leave = (version: number) => coordinator.send<{ it: Written }>(
      'mutation ($id: ID!, $v: Int!, $a: ID!) { it: updateCooperationProject(input: { id: $id, expectedVersion: $v, change: { parties: [{ actor: $a, role: "x" }] } }) { userErrors { code path } } }', { id, v: version, a: actors[1] });
    expect(codes((await leave(1)).data.it)).toEqual(['PARTY_COMMITTED parties']);
    await act('deleteEffect', { id: effect.id, expectedVersion: 1 });
    expect(codes((await leave(1)).data.it)).toEqual([]);
  });

  test('a member reads and changes nothing; a neighbour finds nothing', async () => {
    const id = await expect1();
    const [member, neighbour] = [await accountIn(api, 'demo', 'MEMBER'), await accountIn(api, 'demo-voisine', 'COORDINATOR')];
    await expect(act('updateEffect', { id, expectedVersion: 1, change: { statement: 'x' } }, member)).rejects.toThrow('FORBIDDEN');
    for (const [field, input] of [['expectEffect', { party: parties[0], statement: 'x' }], ['observeEffect', { effect: id, ...seen }], ['createImpact', { cooperationProject: project, statement: 'x' }]] as const) {
      await expect(act(field, input, neighbour)).rejects.toThrow('NOT_FOUND');
    }
    const ask = 'query ($id: ID!) { usefulEffect(id: $id) { id } }';
    expect((await member.send(ask, { id })).data).toEqual({ usefulEffect: { id } });
    expect((await neighbour.send(ask, { id })).data).toEqual({ usefulEffect: null });
  });
});

describe('what is observed', () => {
  test('the state follows from the last word of each observer, also when words go and come back', async () => {
    const effect = await expect1();
    const observe = (observedBy: string | undefined, observedOn: string, outcome: string) => act('observeEffect', { effect, observedOn, outcome, observedBy, narrative: 'x' });
    expect((await observe(actors[0], '2026-01-01', 'NOT_OBSERVED')).effect).toMatchObject({ state: 'NOT_OBSERVED', version: 1 });
    const later = await observe(actors[0], '2026-02-01', 'OBSERVED');
    expect(later.effect!.state).toBe('OBSERVED');
    const other = await observe(actors[1], '2026-01-15', 'NOT_OBSERVED');
    expect(other.effect!.state).toBe('PARTLY_OBSERVED');
    await act('updateObservation', { id: other.observation!.id, expectedVersion: 1, change: { outcome: 'OBSERVED' } });
    expect(await stateOf(effect)).toBe('OBSERVED');
    await act('deleteObservation', { id: later.observation!.id, expectedVersion: 1 });
    expect(await stateOf(effect)).toBe('PARTLY_OBSERVED');
    await restore(later.observation!.id);
    expect(await stateOf(effect)).toBe('OBSERVED');
  });

  test('who notes it is who saw it, where nobody else is named; a story or a figure, and evidence, are kept and merged', async () => {
    const effect = await expect1();
    const evidence = [{ kind: 'QUOTE', text: 'Quel pain !', consent: true }, { kind: 'LINK', url: 'https://four.example/journal' }];
    const { observation } = await act('observeEffect', { effect, observedOn: '2026-01-10', value: 12.5, unit: 'kg', evidence }, animateur);
    const read = async () => (await coordinator.send<{ observation: { evidence: { id: string }[] } }>('query ($id: ID!) { observation(id: $id) { observedOn outcome narrative value unit observedBy { name } evidence { id kind url text consent } version } }', { id: observation!.id })).data.observation;
    const first = await read();
    expect(first).toMatchObject({ observedOn: '2026-01-10', outcome: 'OBSERVED', narrative: null, value: 12.5, unit: 'kg', observedBy: { name: 'Inès Caron' }, evidence: [{ kind: 'QUOTE', url: null, consent: true }, { kind: 'LINK', url: 'https://four.example/journal' }] });
    await act('updateObservation', { id: observation!.id, expectedVersion: 1, change: { evidence: [{ ...evidence[1], id: first.evidence[1]!.id, text: 'Le journal du four' }] } });
    expect((await act('updateObservation', { id: observation!.id, expectedVersion: 1, change: { narrative: 'Une fournée.', observedBy: null } })).observation).toMatchObject({ version: 3 });
    expect(await read()).toMatchObject({ narrative: 'Une fournée.', observedBy: null, evidence: [{ id: first.evidence[1]!.id, text: 'Le journal du four' }] });
    // A way back, by the history.
    const undone = await coordinator.send('mutation ($s: ID!) { undoChange(input: { subject: $s, version: 2 }) { userErrors { code } } }', { s: observation!.id });
    expect(undone.data).toEqual({ undoChange: { userErrors: [] } });
    expect((await read()).evidence).toHaveLength(2);
  });

  test('nothing of the future, nothing empty, no quote without consent, no link but to the web, nobody from elsewhere', async () => {
    const effect = await expect1();
    const tomorrow = new Date(Date.now() + 36 * 3600 * 1000).toISOString().slice(0, 10);
    const told = async (input: object): Promise<string[]> => codes(await act('observeEffect', { effect, ...seen, ...input }));
    expect(await told({ observedOn: tomorrow })).toEqual(['IN_THE_FUTURE observedOn']);
    expect(await told({ narrative: '  ' })).toEqual(['OBSERVATION_EMPTY narrative']);
    expect(await told({ unit: 'kg' })).toEqual(['BLANK value']);
    expect(await told({ evidence: [{ kind: 'QUOTE', text: 'Dit en passant' }, { kind: 'QUOTE', consent: true }, { kind: 'PHOTO' }, { kind: 'LINK', url: 'javascript:alert(1)' }] })).toEqual([
      'QUOTE_WITHOUT_CONSENT evidence 0 consent', 'BLANK evidence 1 text', 'BLANK evidence 2 url', 'INVALID_URL evidence 3 url',
    ]);
    expect(await told({ observedBy: await idOf(api, 'lieu', 'L’Entrepôt des Rives'), evidence: [{ id: 'evidence_1', kind: 'LINK', url: 'https://a.example' }] })).toEqual(['UNKNOWN_REFERENCE observedBy', 'UNKNOWN_REFERENCE evidence 0 id']);
    expect(await stateOf(effect)).toBe('EXPECTED');
  });

  test('an unexpected effect is what was seen of it; once a party expects it, it is expected', async () => {
    const { effect, observation } = await act('observeUnexpectedEffect', { cooperationProject: project, statement: 'Des enfants dessinent.', ...seen });
    expect(effect).toMatchObject({ state: 'UNEXPECTED', expectedBy: [] });
    expect(codes(await act('deleteObservation', { id: observation!.id, expectedVersion: 1 }))).toEqual(['LAST_OBSERVATION id']);
    expect((await act('updateEffect', { id: effect!.id, expectedVersion: 1, change: { expectedBy: [parties[0]] } })).effect!.state).toBe('OBSERVED');
    expect(codes(await act('observeUnexpectedEffect', { cooperationProject: project, statement: 'x', observedOn: '2026-01-01' }))).toEqual(['OBSERVATION_EMPTY narrative']);
  });

  test('of two who take away the last two things that were seen at once, one is refused', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { effect, observation } = await act('observeUnexpectedEffect', { cooperationProject: project, statement: `Des enfants chantent (${round}).`, ...seen });
      const again = await act('observeEffect', { effect: effect!.id, ...seen });
      const answers = await Promise.all([observation!, again.observation!].map(({ id }) => act('deleteObservation', { id, expectedVersion: 1 })));
      expect(answers.flatMap(codes)).toEqual(['LAST_OBSERVATION id']);
    }
  });

  test('an effect does not come back where all who expected it have left', async () => {
    const { project: id, parties: [leaving] } = await start('Une chorale');
    const effect = (await act('expectEffect', { party: leaving, statement: 'On chante.' })).effect!;
    await act('deleteEffect', { id: effect.id, expectedVersion: 1 });
    const LEAVE = 'mutation ($input: UpdateCooperationProjectInput!) { updateCooperationProject(input: $input) { userErrors { code } } }';
    expect((await coordinator.send(LEAVE, { input: { id, expectedVersion: 1, change: { parties: [{ actor: actors[1], role: 'x' }] } } })).data).toEqual({ updateCooperationProject: { userErrors: [] } });
    expect((await restore(effect.id)).data).toEqual({ restore: { node: null, userErrors: [{ code: 'EFFECT_WITHOUT_PARTY' }] } });
  });

  test('stories and quotes are for members: a partner’s key reads effects and their states, and no observation', async () => {
    const effect = await expect1();
    const { observation } = await act('observeEffect', { effect, ...seen, evidence: [{ kind: 'QUOTE', text: 'canari', consent: true }] });
    const { data } = await coordinator.send<{ observation: { evidence: { id: string }[] } }>('query ($id: ID!) { observation(id: $id) { evidence { id } } }', { id: observation!.id });
    const key = await keyOf(api, 'demo', ['READ', 'WRITE']);
    const asked = await key.send('query ($e: ID!, $o: ID!, $v: ID!) { usefulEffect(id: $e) { state observations { narrative } } observation(id: $o) { id } node(id: $v) { id } }', { e: effect, o: observation!.id, v: data.observation.evidence[0]!.id });
    expect(asked.data).toEqual({ usefulEffect: { state: 'OBSERVED', observations: [] }, observation: null, node: null });
  });
});

describe('beside the effects', () => {
  test('an impact is a thing of its own, to which effects of the project contribute', async () => {
    const [one, two] = [await expect1(), await expect1()];
    const elsewhere = (await act('expectEffect', { party: (await start('Plus loin')).parties[0], statement: 'x' })).effect!.id;
    expect(codes(await act('createImpact', { cooperationProject: project, statement: 'x', effects: [elsewhere] }))).toEqual(['UNKNOWN_REFERENCE effects 0']);
    interface Impact { impact: { id: string } | null; userErrors: Problem[] }
    const { impact } = await act<Impact>('createImpact', { cooperationProject: project, statement: 'La santé s’améliore.', effects: [one] });
    expect((await act<Impact>('updateImpact', { id: impact!.id, expectedVersion: 1, change: { effects: [one, two] } })).impact).toMatchObject({ version: 2, effects: [{ id: one }, { id: two }] });
    expect((await coordinator.send('query ($id: ID!) { usefulEffect(id: $id) { contributesTo { statement } } }', { id: two })).data).toEqual({ usefulEffect: { contributesTo: [{ statement: 'La santé s’améliore.' }] } });
    await act('deleteImpact', { id: impact!.id, expectedVersion: 2 });
    await restore(impact!.id);
    expect((await coordinator.send('query ($id: ID!) { impact(id: $id) { version effects { id } } }', { id: impact!.id })).data).toEqual({ impact: { version: 4, effects: [{ id: one }, { id: two }] } });
  });

  describe('an effect that is deleted', () => {
    interface Impact { impact: { id: string; version: number } | null; userErrors: Problem[] }
    const linked = async (impact: string): Promise<string[]> => (await api.database.pool.query<{ id: string }>('SELECT effect_id AS id FROM effect_impact WHERE impact_id = $1 ORDER BY 1', [impact])).rows.map(({ id }) => id);
    const withEffects = async (effects: string[]): Promise<string> => (await act<Impact>('createImpact', { cooperationProject: project, statement: 'Moins seul.', effects })).impact!.id;

    test('still contributes once it is restored, whatever was written of the impact meanwhile', async () => {
      const [one, two, three] = [await expect1(), await expect1(), await expect1()] as const;
      const impact = await withEffects([one, two]);
      await act('deleteEffect', { id: two, expectedVersion: 1 });
      // As a form sends it that shows what is there; and as one that was opened before.
      expect(codes(await act<Impact>('updateImpact', { id: impact, expectedVersion: 1, change: { statement: 'Bien moins seul.', effects: [one] } }))).toEqual([]);
      expect(codes(await act<Impact>('updateImpact', { id: impact, expectedVersion: 2, change: { effects: [one, two, three] } }))).toEqual([]);
      expect(codes(await act<Impact>('updateImpact', { id: impact, expectedVersion: 3, change: { effects: [three] } }))).toEqual([]);
      await restore(two);
      expect((await coordinator.send('query ($id: ID!) { impact(id: $id) { effects { id } } }', { id: impact })).data).toEqual({ impact: { effects: [{ id: two }, { id: three }] } });
    });

    test('is not newly said to contribute', async () => {
      const [one, two] = [await expect1(), await expect1()] as const;
      const impact = await withEffects([one]);
      await act('deleteEffect', { id: two, expectedVersion: 1 });
      expect(codes(await act<Impact>('updateImpact', { id: impact, expectedVersion: 1, change: { effects: [two, one] } }))).toEqual(['DELETED effects 0']);
      expect(codes(await act<Impact>('createImpact', { cooperationProject: project, statement: 'x', effects: [one, two] }))).toEqual(['DELETED effects 1']);
      expect(await linked(impact)).toEqual([one]);
    });

    /** Starts one thing after the other, the first one stopped where it writes to that table; answers what both said. */
    const atOnce = async (table: string, first: () => Promise<Impact>, second: () => Promise<Impact>): Promise<string[][]> => {
      const { pool } = api.database;
      const holder = await pool.connect();
      const waiting = async (count: number): Promise<void> => {
        while ((await pool.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).rowCount !== count) await new Promise((resolve) => setTimeout(resolve, 20));
      };
      try {
        await holder.query(`BEGIN; LOCK TABLE ${table} IN SHARE MODE`);
        const started = [first()];
        await waiting(1);
        started.push(second());
        await waiting(2);
        await holder.query('COMMIT');
        return (await Promise.all(started)).map(codes);
      } finally {
        holder.release(true);
      }
    };

    test.each([['the deletion', 'audit_entry'], ['the change', 'effect_impact']])('at the same moment, %s first', async (first, table) => {
      const [one, two] = [await expect1(), await expect1()] as const;
      const impact = await withEffects([one]);
      const works = [() => act<Impact>('deleteEffect', { id: two, expectedVersion: 1 }), () => act<Impact>('updateImpact', { id: impact, expectedVersion: 1, change: { effects: [one, two] } })] as const;
      const gone = first === 'the deletion';
      expect(await atOnce(table, works[gone ? 0 : 1], works[gone ? 1 : 0])).toEqual(gone ? [[], ['DELETED effects 1']] : [[], []]);
      await restore(two);
      expect(await linked(impact)).toEqual(gone ? [one] : [one, two].sort());
    });
  });

  test('an externality does good or harm, somewhere', async () => {
    interface External { externality: { id: string } | null; userErrors: Problem[] }
    const { externality } = await act<External>('createExternality', { cooperationProject: project, statement: 'De la fumée.', polarity: 'NEGATIVE', domain: 'ENVIRONMENTAL' });
    expect((await act<External>('updateExternality', { id: externality!.id, expectedVersion: 1, change: { domain: 'SOCIAL' } })).externality).toMatchObject({ version: 2, polarity: 'NEGATIVE', domain: { code: 'SOCIAL' } });
    expect(codes(await act<External>('updateExternality', { id: externality!.id, expectedVersion: 2, change: { statement: '', polarity: null, domain: 'MOON' } }))).toEqual(['BLANK statement', 'BLANK polarity', 'UNKNOWN_TERM domain']);
  });

  test('reciprocity: who gives without expecting, and who expects without giving', async () => {
    const { project: id, parties: both } = await start('Donner et attendre');
    const reciprocity = async (): Promise<string[]> => (await coordinator.send<{ it: { parties: { reciprocity: string }[] } }>('query ($id: ID!) { it: cooperationProject(id: $id) { parties { reciprocity } } }', { id })).data.it.parties.map((party) => party.reciprocity);
    expect(await reciprocity()).toEqual(['NEITHER', 'NEITHER']);
    await api.database.pool.query(`INSERT INTO commitment (project_id, party_id, kind, statement) SELECT $1, unnest($2::text[]), 'IN_KIND', 'Une salle'`, [id, both]);
    const { effect } = await act('expectEffect', { party: both[0], statement: 'x' });
    expect(await reciprocity()).toEqual(['BALANCED', 'GIVES_WITHOUT_EXPECTING']);
    await api.database.pool.query(`UPDATE commitment SET state = 'WITHDRAWN' WHERE project_id = $1`, [id]);
    expect(await reciprocity()).toEqual(['EXPECTS_WITHOUT_GIVING', 'NEITHER']);
    await act('deleteEffect', { id: effect!.id, expectedVersion: 1 });
    expect(await reciprocity()).toEqual(['NEITHER', 'NEITHER']);
  });
});

describe('effects that nobody has observed', () => {
  test('are listed for a project and for the network, and no longer once somebody has looked', async () => {
    const { project: id, parties: [first] } = await start('À observer');
    const { effect } = await act('expectEffect', { party: first, statement: 'x' });
    const network = await idOf(api, 'network', 'demo');
    const waiting = async () => (await coordinator.send<{ it: { effectsWithoutObservation: object[] }; all: { totalCount: number } }>(
      'query ($id: ID!, $n: ID!) { it: cooperationProject(id: $id) { effectsWithoutObservation { id } } all: usefulEffects(filter: { network: $n, cooperationProject: $id, withoutObservation: true }, first: 1) { totalCount } }', { id, n: network })).data;
    expect(await waiting()).toEqual({ it: { effectsWithoutObservation: [{ id: effect!.id }] }, all: { totalCount: 1 } });
    await act('observeEffect', { effect: effect!.id, ...seen });
    expect(await waiting()).toEqual({ it: { effectsWithoutObservation: [] }, all: { totalCount: 0 } });
  });

  test('are asked about when the review comes near: those who speak for the parties that expect them, once a month at most', async () => {
    const { project: id, parties: both } = await start('Bientôt le bilan');
    const query = async <Row extends object>(text: string, values: unknown[] = [id]): Promise<Row[]> => (await api.database.pool.query<Row>(text, values)).rows;
    const told = (): Promise<object[]> => query(`SELECT u.email, n.kind, n.values FROM notification n JOIN app_user u ON u.id = n.user_id WHERE n.subject_id = $1 AND n.kind = 'EFFECTS_TO_OBSERVE' ORDER BY 1, n.id`);
    const asked = async (): Promise<boolean> => (await askForObservations(api.server.dataSource)).includes(id);
    await act('expectEffect', { parties: both, statement: 'Le premier' });
    await act('expectEffect', { party: both[0], statement: 'Le second' });
    await query(`UPDATE cooperation_project SET stage = 'ACTIVE' WHERE id = $1`);
    expect(await asked()).toBe(false);

    // Something of it is over, and nothing is to come.
    const [event] = await query<{ id: string }>(`INSERT INTO ess_month_event (ess_month_id, title, kind, cooperation_project_id) SELECT m.id, 'Fête du pain', 'EVENT_KIND/OTHER', $1 FROM ess_month m JOIN cooperation_project p ON p.id = $1 AND m.network_id = p.network_id RETURNING id`);
    await query(`INSERT INTO occurrence (event_id, starts_at, ends_at) SELECT $1, now() + d, now() + d + interval '1 hour' FROM unnest(ARRAY[interval '-9 days', interval '9 days']) d`, [event!.id]);
    expect(await asked()).toBe(false);
    await query(`UPDATE occurrence SET deleted_at = now() WHERE event_id = $1 AND ends_at > now()`, [event!.id]);
    expect(await asked()).toBe(true);
    // The account that animates the first lieu has two effects to look at; the second lieu has no account, so that the coordinator is asked about the one that it expects.
    const both2 = [
      { email: 'animation@demo.example', kind: 'EFFECTS_TO_OBSERVE', values: { title: 'Bientôt le bilan', count: 2 } },
      { email: 'coordination@demo.example', kind: 'EFFECTS_TO_OBSERVE', values: { title: 'Bientôt le bilan', count: 1 } },
    ];
    expect(await told()).toEqual(expect.arrayContaining(both2));
    const number = (await told()).length;
    expect(await asked()).toBe(false);
    await query(`UPDATE effect_reminder SET asked_at = now() - interval '31 days' WHERE project_id = $1`);
    expect(await asked()).toBe(true);
    expect(await told()).toHaveLength(2 * number);

    // What is observed is asked about no more.
    await query(`UPDATE effect_reminder SET asked_at = now() - interval '31 days' WHERE project_id = $1`);
    await query(`UPDATE useful_effect SET state = 'OBSERVED' WHERE project_id = $1`);
    expect(await asked()).toBe(false);
  });

  test.each([
    ['its review is on', `UPDATE cooperation_project SET stage = 'REVIEWED' WHERE id = $1 RETURNING id`],
    ['it has been led for a while', `WITH old AS (INSERT INTO cooperation_project (network_id, title, stage, created_at) SELECT network_id, 'Depuis deux mois', 'ACTIVE', now() - interval '61 days' FROM cooperation_project WHERE id = $1 RETURNING id) UPDATE useful_effect e SET project_id = old.id FROM old WHERE e.project_id = $1 RETURNING old.id`],
    ['a milestone is done', `WITH led AS (UPDATE cooperation_project SET stage = 'ACTIVE' WHERE id = $1 RETURNING id), f AS (INSERT INTO fil_rouge (project_id) SELECT id FROM led RETURNING id) INSERT INTO milestone (fil_rouge_id, title, done) SELECT id, 'x', true FROM f RETURNING $1 AS id`],
  ])('are asked about when %s', async (_, becomes) => {
    const { project: id, parties: [first] } = await start('Encore un bilan');
    await act('expectEffect', { party: first, statement: 'x' });
    expect(await askForObservations(api.server.dataSource)).not.toContain(id);
    const client = await api.database.pool.connect();
    // As the application writes: what is written past it leaves a trail of its own, of today.
    await client.query(`BEGIN; SET LOCAL essaim.trail = 'application'`);
    const { rows: [near] } = await client.query<{ id: string }>(becomes, [id]);
    await client.query('COMMIT');
    client.release();
    expect(await askForObservations(api.server.dataSource)).toContain(near!.id);
  });
});

test('the sheet of a project is one statement, whether it has 1 effect or 300', async () => {
  const SHEET = `query ($id: ID!) { cooperationProject(id: $id) { parties { id expectedEffects { id statement state } reciprocity }
    effects { id statement state beneficiary { code label } sphere { code label } fundamentalNeeds expectedBy { id actor { id name } } contributesTo { id statement }
      observations { id observedOn narrative value unit evidence { kind url text } observedBy { id name } } }
    externalities { id statement polarity domain { code label } } impacts { id statement } effectsWithoutObservation { id } } }`;
  const { project: id, parties: [first] } = await start('Beaucoup d’effets');
  await act('expectEffect', { party: first, statement: 'x' });
  const read = async (): Promise<number> => {
    let effects = 0;
    const texts = await api.statements(async () => { effects = (await coordinator.send<{ cooperationProject: { effects: object[] } }>(SHEET, { id })).data.cooperationProject.effects.length; });
    expect(texts).toHaveLength(1);
    return effects;
  };
  expect(await read()).toBe(1);
  await api.database.pool.query(
    `WITH e AS (INSERT INTO useful_effect (project_id, statement, beneficiary) SELECT $1, 'x', 'BENEFICIARY/TEAMS' FROM generate_series(1, 299) RETURNING id), p AS (INSERT INTO effect_party SELECT id, $2 FROM e)
     INSERT INTO observation (effect_id, observed_on, narrative) SELECT id, '2026-01-01', 'x' FROM e`, [id, first]);
  expect(await read()).toBe(300);
});

test('a coordinator asks again what was observed, once a day at most, and reads since when it is asked', async () => {
  const id = project;
  const { pool } = api.database;
  const { rows } = await pool.query<{ id: string }>("INSERT INTO useful_effect (project_id, statement, expected, state) VALUES ($1, 'Se revoir sans raison', true, 'EXPECTED') RETURNING id", [id]);
  await pool.query('INSERT INTO effect_party (effect_id, party_id) VALUES ($1, $2)', [rows[0]!.id, parties[0]]);
  const again = async (client: Client): Promise<string> => {
    const { data, errors } = await client.send<{ askForObservations: { userErrors: { code: string }[]; cooperationProject: { observationsAskedAt: string } | null } | null }>(
      'mutation ($input: AskForObservationsInput!) { askForObservations(input: $input) { cooperationProject { observationsAskedAt } userErrors { code } } }', { input: { cooperationProject: id } });
    return errors?.[0]?.extensions.code ?? data.askForObservations!.userErrors[0]?.code ?? data.askForObservations!.cooperationProject!.observationsAskedAt.slice(0, 4);
  };
  await pool.query('DELETE FROM effect_reminder WHERE project_id = $1', [id]);
  expect(await again(animateur)).toBe('FORBIDDEN');
  expect(await again(coordinator)).toBe(String(new Date().getUTCFullYear()));
  expect(await again(coordinator)).toBe('ASKED_LATELY');
  // Whoever asks is not told; who animates the lieu that expects it is.
  const told = await pool.query("SELECT u.email FROM notification n JOIN app_user u ON u.id = n.user_id WHERE n.kind = 'EFFECTS_TO_OBSERVE' AND n.subject_id = $1 AND n.created_at > now() - interval '5 minutes'", [id]);
  expect(told.rows).toContainEqual({ email: 'animation@demo.example' });
});
