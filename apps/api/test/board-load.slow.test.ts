import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

const DURATION = 60_000;
const PEOPLE = 20;
const CARDS = 30;
const CHECKS = path.join(__dirname, '../checks');

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ demo: true });
});
afterAll(() => api.close());

const BOARD = `query ($network: ID!) { essMonth(network: $network, year: 2026) { occurrences(first: 500, filter: { scheduled: true }) { totalCount nodes { id version } } } }`;
const MOVE = `mutation ($occurrence: ID!, $expectedVersion: Int!, $startsAt: DateTime, $endsAt: DateTime, $lieu: ID, $room: ID) {
  rescheduleOccurrence(input: { occurrence: $occurrence, expectedVersion: $expectedVersion, startsAt: $startsAt, endsAt: $endsAt, lieu: $lieu, room: $room }) {
    occurrence { version } userErrors { code } } }`;
interface Board { essMonth: { occurrences: { nodes: { id: string; version: number }[] } } }
interface Move { rescheduleOccurrence: { occurrence: { version: number } | null; userErrors: { code: string }[] } }

/** Numbers below a bound, the same ones in every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

test(`${PEOPLE} people fight for one room for a minute: each move is made once and is on the trail, or is refused with a word`, async () => {
  const { pool } = api.database;
  const one = async (text: string, values: unknown[]): Promise<string> => (await pool.query<{ id: string }>(text, values)).rows[0]!.id;
  const network = await idOf(api, 'network', 'demo');
  const lieu = await idOf(api, 'lieu', 'La Lampisterie');
  const room = await one(`INSERT INTO room (lieu_id, name) VALUES ($1, 'Salle disputée') RETURNING id`, [lieu]);
  const month = await one('SELECT id FROM ess_month WHERE network_id = $1', [network]);
  const cards: string[] = [];
  for (let index = 0; index < CARDS; index += 1) {
    const event = await one(`INSERT INTO ess_month_event (ess_month_id, title, kind, editorial_state) VALUES ($1, $2, 'EVENT_KIND/OTHER', 'ACCEPTED') RETURNING id`, [month, `Carte ${index}`]);
    cards.push(await one('INSERT INTO occurrence (event_id, lieu_id) VALUES ($1, $2) RETURNING id', [event, lieu]));
  }

  const clients = [await api.signedIn('coordination'), await accountIn(api, 'demo', 'COORDINATOR')];
  const outcomes: Record<string, number> = { MOVED: 0 };
  const until = Date.now() + DURATION;
  async function plan(client: Client, below: (bound: number) => number): Promise<void> {
    const known = new Map(cards.map((card) => [card, 1]));
    while (Date.now() < until) {
      if (below(8) === 0) {
        const { data } = await client.send<Board>(BOARD, { network });
        for (const { id, version } of data.essMonth.occurrences.nodes) if (known.has(id)) known.set(id, version);
      }
      const card = cards[below(CARDS)]!;
      const start = Date.UTC(2026, 10, 1 + below(3), 8 + below(12));
      const to = { startsAt: new Date(start).toISOString(), endsAt: new Date(start + 3_600_000).toISOString(), lieu, room };
      const { status, errors, data } = await client.send<Move>(MOVE, { occurrence: card, expectedVersion: known.get(card), ...to });
      expect({ status, errors }).toEqual({ status: 200, errors: undefined });
      const { occurrence, userErrors } = data.rescheduleOccurrence;
      const outcome = userErrors[0]?.code ?? 'MOVED';
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (outcome === 'MOVED') known.set(card, occurrence!.version);
    }
  }
  await Promise.all(Array.from({ length: PEOPLE }, (_, number) => plan(clients[number % clients.length]!, sequence(number + 1))));

  // Nobody starved, and nothing but the two words that a person can act on was said.
  expect(outcomes['MOVED']).toBeGreaterThan(PEOPLE * 10);
  expect(Object.keys(outcomes).toSorted()).toEqual(['CONFLICT', 'MOVED', 'ROOM_TAKEN']);
  const { rows } = await pool.query(
    `SELECT o.id FROM occurrence o WHERE o.id = ANY ($1) AND o.version - 1 <> (SELECT count(*) FROM audit_entry a WHERE a.subject_id = o.id AND a.action = 'UPDATE')`,
    [cards],
  );
  expect(rows).toEqual([]);
  for (const check of readdirSync(CHECKS)) expect({ check, rows: (await pool.query(readFileSync(path.join(CHECKS, check), 'utf8'))).rows }).toEqual({ check, rows: [] });
}, DURATION + 60_000);
