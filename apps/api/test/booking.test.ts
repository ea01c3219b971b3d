import type { Pool } from 'pg';
import { testDatabase, type TestDatabase } from './harness/database.js';

const OVERLAP = { code: '23P01', constraint: 'occurrence_room_free' };

let database: TestDatabase;
let pool: Pool;
let month: string;
let lieu: string;

beforeAll(async () => {
  database = await testDatabase();
  pool = database.pool;
  month = await id(`WITH network AS (INSERT INTO network (slug, name, kind) VALUES ('n', 'N', 'PTCE') RETURNING id)
    INSERT INTO ess_month (network_id, year, starts_on, ends_on) SELECT id, 2026, '2026-11-01', '2026-11-30' FROM network RETURNING id`);
  lieu = await id(`INSERT INTO lieu (slug, name) VALUES ('a', 'A') RETURNING id`);
});
afterAll(() => database.close());

async function id(sql: string, values: unknown[] = []): Promise<string> {
  return (await pool.query<{ id: string }>(sql, values)).rows[0]!.id;
}

// Every test has a room of its own, so that they do not meet.
const room = (shareable = false): Promise<string> => id('INSERT INTO room (lieu_id, name, shareable) VALUES ($1, $2, $3) RETURNING id', [lieu, 'Salle', shareable]);
const event = (state: string): Promise<string> =>
  id(`INSERT INTO ess_month_event (ess_month_id, title, kind, editorial_state) VALUES ($1, 'E', 'EVENT_KIND/OTHER', $2) RETURNING id`, [month, state]);
const set = (eventId: string, column: string, value: unknown) => pool.query(`UPDATE ess_month_event SET ${column} = $2 WHERE id = $1`, [eventId, value]);

const insertOccurrence = 'INSERT INTO occurrence (event_id, lieu_id, room_id, starts_at, ends_at) VALUES ($1, $2, $3, $4, $5) RETURNING id';
const hours = (eventId: string, roomId: string, from: string, to: string) => [eventId, lieu, roomId, `2026-11-05 ${from}+01`, `2026-11-05 ${to}+01`];

/** An event in a room for some hours of one day. */
async function booked(state: string, roomId: string, from: string, to: string): Promise<string> {
  const eventId = await event(state);
  await id(insertOccurrence, hours(eventId, roomId, from, to));
  return eventId;
}

describe('a room', () => {
  test('is booked once by accepted events', async () => {
    const hall = await room();
    await booked('ACCEPTED', hall, '10:00', '12:00');
    await expect(booked('PUBLISHED', hall, '11:59', '13:00')).rejects.toMatchObject(OVERLAP);
    await expect(booked('ACCEPTED', hall, '10:30', '11:00')).rejects.toMatchObject(OVERLAP);
  });

  test('takes events back to back', async () => {
    const hall = await room();
    await booked('ACCEPTED', hall, '10:00', '12:00');
    await booked('ACCEPTED', hall, '12:00', '14:00');
    await booked('PUBLISHED', hall, '08:00', '10:00');
  });

  test('takes any number when it is shareable', async () => {
    const hall = await room(true);
    await booked('ACCEPTED', hall, '10:00', '12:00');
    await booked('PUBLISHED', hall, '11:00', '13:00');
  });

  test('takes overlapping proposals; of two, only one can be accepted', async () => {
    const hall = await room();
    const first = await booked('PROPOSED', hall, '10:00', '12:00');
    const second = await booked('PROPOSED', hall, '11:00', '13:00');
    await set(first, 'editorial_state', 'ACCEPTED');
    await expect(set(second, 'editorial_state', 'ACCEPTED')).rejects.toMatchObject(OVERLAP);
    await set(first, 'editorial_state', 'REFUSED');
    await set(second, 'editorial_state', 'ACCEPTED');
  });

  test.each([['status', 'CANCELLED', 'SCHEDULED'], ['status', 'POSTPONED', 'RESCHEDULED'], ['status', 'MOVED_ONLINE', 'SCHEDULED'], ['deleted_at', '2026-11-01', null]])(
    'is free again when %s becomes %s, and taken when that is undone', async (column, away, back) => {
      const hall = await room();
      const first = await booked('ACCEPTED', hall, '10:00', '12:00');
      await set(first, column, away);
      const second = await booked('ACCEPTED', hall, '10:00', '12:00');
      await expect(set(first, column, back)).rejects.toMatchObject(OVERLAP);
      await set(second, 'status', 'CANCELLED');
      await set(first, column, back);
    });

  test('stays taken by an event that is full', async () => {
    const hall = await room();
    await set(await booked('ACCEPTED', hall, '10:00', '12:00'), 'status', 'FULL');
    await expect(booked('ACCEPTED', hall, '10:00', '12:00')).rejects.toMatchObject(OVERLAP);
  });

  test('is free again when the occurrence goes to the tray, to another room or away', async () => {
    const [hall, other] = [await room(), await room()];
    const first = await booked('ACCEPTED', hall, '10:00', '12:00');
    const move = (sql: string, ...values: unknown[]) => pool.query(`UPDATE occurrence SET ${sql} WHERE event_id = $1`, [first, ...values]);
    await move('starts_at = NULL, ends_at = NULL');
    const second = await booked('ACCEPTED', hall, '10:00', '12:00');
    await expect(move(`starts_at = '2026-11-05 11:00+01', ends_at = '2026-11-05 13:00+01'`)).rejects.toMatchObject(OVERLAP);
    await move(`starts_at = '2026-11-05 11:00+01', ends_at = '2026-11-05 13:00+01', room_id = $2`, other);
    await expect(move('room_id = $2', hall)).rejects.toMatchObject(OVERLAP);
    await pool.query('UPDATE occurrence SET deleted_at = now() WHERE event_id = $1', [second]);
    await move('room_id = $2', hall);
  });

  test('cannot stop being shareable while events share it', async () => {
    const hall = await room(true);
    await booked('ACCEPTED', hall, '10:00', '12:00');
    const second = await booked('ACCEPTED', hall, '11:00', '13:00');
    const share = (shareable: boolean) => pool.query('UPDATE room SET shareable = $2 WHERE id = $1', [hall, shareable]);
    await expect(share(false)).rejects.toMatchObject(OVERLAP);
    await set(second, 'status', 'CANCELLED');
    await share(false);
    await expect(set(second, 'status', 'SCHEDULED')).rejects.toMatchObject(OVERLAP);
    await share(true);
    await set(second, 'status', 'SCHEDULED');
  });

  test('belongs to the lieu of the occurrence', async () => {
    const elsewhere = await id(`INSERT INTO lieu (slug, name) VALUES ('b', 'B') RETURNING id`);
    const eventId = await event('PROPOSED');
    await expect(id(insertOccurrence, [eventId, elsewhere, await room(), null, null])).rejects.toMatchObject({ constraint: 'occurrence_room_of_lieu' });
    await expect(id(insertOccurrence, [eventId, null, await room(), null, null])).rejects.toMatchObject({ constraint: 'occurrence_room_lieu' });
  });
});

describe('two at once', () => {
  /** Runs both statements in transactions that overlap: the second waits for the first, which then commits. */
  async function race(first: [string, unknown[]], second: [string, unknown[]]): Promise<unknown> {
    const [a, b] = [await pool.connect(), await pool.connect()];
    try {
      await a.query('BEGIN');
      await a.query(...first);
      await b.query('BEGIN');
      const outcome = b.query(...second).then(() => b.query('COMMIT'), async (error: unknown) => {
        await b.query('ROLLBACK');
        return error;
      });
      expect(await somebodyWaits()).toBe(true);
      await a.query('COMMIT');
      return await outcome;
    } finally {
      a.release();
      b.release();
    }
  }

  async function somebodyWaits(): Promise<boolean> {
    for (let attempt = 0; attempt < 200; attempt++) {
      const waiting = await pool.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
      if (waiting.rowCount) return true;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return false;
  }

  test('cannot both book a room', async () => {
    const [hall, one, two] = [await room(), await event('ACCEPTED'), await event('ACCEPTED')];
    expect(await race([insertOccurrence, hours(one, hall, '10:00', '12:00')], [insertOccurrence, hours(two, hall, '11:00', '13:00')])).toMatchObject(OVERLAP);
  });

  test('cannot both be accepted for the same room', async () => {
    const hall = await room();
    const [one, two] = [await booked('PROPOSED', hall, '10:00', '12:00'), await booked('PROPOSED', hall, '11:00', '13:00')];
    const accept = `UPDATE ess_month_event SET editorial_state = 'ACCEPTED' WHERE id = $1`;
    expect(await race([accept, [one]], [accept, [two]])).toMatchObject(OVERLAP);
  });

  test('an event cannot be accepted while an occurrence of it slips into a taken room', async () => {
    const hall = await room();
    await booked('ACCEPTED', hall, '10:00', '12:00');
    const proposal = await event('PROPOSED');
    expect(await race([insertOccurrence, hours(proposal, hall, '10:00', '12:00')], [`UPDATE ess_month_event SET editorial_state = 'ACCEPTED' WHERE id = $1`, [proposal]])).toMatchObject(OVERLAP);
  });

  test('a room cannot stop being shareable while a second event comes in', async () => {
    const hall = await room(true);
    await booked('ACCEPTED', hall, '10:00', '12:00');
    const second = await event('ACCEPTED');
    expect(await race([insertOccurrence, hours(second, hall, '10:00', '12:00')], ['UPDATE room SET shareable = false WHERE id = $1', [hall]])).toMatchObject(OVERLAP);
  });
});

describe('an occurrence', () => {
  const times = async (from: string | null, to: string | null) => id(insertOccurrence, [await event('PROPOSED'), null, null, from, to]);

  test('has both times or none, in order', async () => {
    await times(null, null);
    await times('2026-11-05 10:00+01', '2026-11-05 10:01+01');
    for (const [from, to] of [['2026-11-05 10:00+01', null], [null, '2026-11-05 10:00+01'], ['2026-11-05 10:00+01', '2026-11-05 10:00+01'], ['2026-11-05 10:00+01', '2026-11-05 09:00+01']] as const) {
      await expect(times(from, to)).rejects.toMatchObject({ constraint: 'occurrence_times' });
    }
  });

  test('is in a lieu or in a free place', async () => {
    const place = async (lieuId: string | null, label: string | null, street: string | null) =>
      id('INSERT INTO occurrence (event_id, lieu_id, place_label, place_street) VALUES ($1, $2, $3, $4) RETURNING id', [await event('PROPOSED'), lieuId, label, street]);
    await place(lieu, null, null);
    await place(null, 'Salle des fêtes', '1 rue de la Mairie');
    await expect(place(lieu, 'Salle des fêtes', null)).rejects.toMatchObject({ constraint: 'occurrence_lieu_or_place' });
    await expect(place(null, null, '1 rue de la Mairie')).rejects.toMatchObject({ constraint: 'occurrence_place' });
  });

  test('follows its event to another month', async () => {
    const eventId = await event('PROPOSED');
    const occurrence = await id(insertOccurrence, [eventId, null, null, null, null]);
    const next = await id(`INSERT INTO ess_month (network_id, year, starts_on, ends_on) SELECT network_id, 2027, '2027-11-01', '2027-11-30' FROM ess_month WHERE id = $1 RETURNING id`, [month]);
    await set(eventId, 'ess_month_id', next);
    expect((await pool.query('SELECT ess_month_id FROM occurrence WHERE id = $1', [occurrence])).rows).toEqual([{ ess_month_id: next }]);
  });

  test('terms of its event come from the lists of events', async () => {
    const eventId = await event('PROPOSED');
    await pool.query('INSERT INTO event_term VALUES ($1, $2)', [eventId, 'THEME/CULTURE']);
    await expect(pool.query('INSERT INTO event_term VALUES ($1, $2)', [eventId, 'LIEU_TAG/BROWNFIELD'])).rejects.toMatchObject({ code: '23514' });
    await expect(set(eventId, 'kind', 'THEME/CULTURE')).rejects.toMatchObject({ code: '23514' });
  });
});
