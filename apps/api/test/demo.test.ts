import 'reflect-metadata';
import { novemberTime, parisYear } from '../seeds/demo/november.js';
import { seedDemo } from '../seeds/demo/demo.seed.js';
import { ILLUSTRATIONS } from '../seeds/demo/illustrations.js';
import { checkPassword } from '../src/auth/password.js';
import { createDataSource } from '../src/data-source.js';
import { EditorialState, EventStatus } from '../src/modules/ess-month/event.type.js';
import type { FileStore } from '../src/storage/file-store.js';
import { testDatabase, type TestDatabase } from './harness/database.js';

let database: TestDatabase;
beforeAll(async () => { database = await testDatabase({ demo: true }); });
afterAll(() => database.close());

async function rows<Row extends object>(sql: string): Promise<Row[]> {
  return (await database.pool.query<Row>(sql)).rows;
}

const inDemo = `(SELECT id FROM network WHERE slug = 'demo')`;
const ofDemo = `ess_month_id IN (SELECT id FROM ess_month WHERE network_id = ${inDemo})`;

describe('demonstration networks', () => {
  test('are marked as fictional', async () => {
    expect(await rows('SELECT slug, fictional FROM network ORDER BY slug')).toEqual([{ slug: 'demo', fictional: true }, { slug: 'demo-voisine', fictional: true }]);
  });

  test('are rich enough for every screen', async () => {
    const actors = `SELECT actor_id FROM network_actor WHERE network_id = ${inDemo}`;
    const [counts] = await rows<Record<string, number>>(`SELECT
      (SELECT count(*)::int FROM lieu WHERE id IN (${actors})) AS lieux,
      (SELECT count(*)::int FROM organisation WHERE id IN (${actors})) AS organisations,
      (SELECT count(*)::int FROM person WHERE id IN (${actors})) AS persons,
      (SELECT count(*)::int FROM resource) AS resources,
      (SELECT count(*)::int FROM need) AS needs,
      (SELECT count(DISTINCT stage)::int FROM cooperation_project) AS stages,
      (SELECT count(*)::int FROM ess_month_event WHERE ${ofDemo}) AS events,
      (SELECT count(*)::int FROM occurrence WHERE ${ofDemo}) AS occurrences,
      (SELECT count(*)::int FROM occurrence WHERE ${ofDemo} AND starts_at IS NULL) AS unscheduled,
      (SELECT count(*)::int FROM occurrence WHERE ${ofDemo} AND place_label IS NOT NULL) AS "freePlaces",
      (SELECT count(*)::int FROM ess_month_event WHERE status = 'CANCELLED') AS cancelled,
      (SELECT count(*)::int FROM organisation WHERE esus_since IS NOT NULL) AS esus,
      (SELECT count(*)::int FROM lieu WHERE id IN (SELECT actor_id FROM network_actor GROUP BY 1 HAVING count(*) = 2)) AS "inTwoNetworks"`);
    expect(counts).toEqual({
      lieux: 12, organisations: 9, persons: 16, resources: 21, needs: 14, stages: 6, events: 34, occurrences: 44, unscheduled: 3, freePlaces: 4, cancelled: 2, esus: 1, inTwoNetworks: 1,
    });
  });

  test('show each state and status that an event can have, with what goes with it, and one that was taken out of the programme after its release', async () => {
    const shown = async (column: string): Promise<string[]> => (await rows<{ value: string }>(`SELECT DISTINCT ${column} AS value FROM ess_month_event WHERE ${ofDemo}`)).map(({ value }) => value).sort();
    expect(await shown('editorial_state')).toEqual(Object.values(EditorialState).sort());
    expect(await shown('status')).toEqual(Object.values(EventStatus).sort());
    expect(await rows(`SELECT title FROM ess_month_event WHERE (editorial_state = 'REFUSED' AND refusal_reason IS NULL) OR (status = 'MOVED_ONLINE' AND (attendance_mode <> 'ONLINE' OR online_access_url IS NULL))`)).toEqual([]);
    expect(await rows(`SELECT DISTINCT d.title FROM released_date d JOIN ess_month_event e ON e.id = d.event_id WHERE e.editorial_state NOT IN ('READY', 'PUBLISHED')`)).toEqual([{ title: 'Scène ouverte : slam et récits de lieux' }]);
  });

  test('every lieu is whole: families, activities, rooms, an animateur, a commune that fits its postcode, coordinates near the others', async () => {
    expect(await rows(`SELECT lieu.name FROM lieu JOIN commune ON commune.code = commune_code WHERE NOT (
      postal_code = ANY (postal_codes) AND distance_km(latitude, longitude, 50.43, 2.78) < 35
      AND EXISTS (SELECT FROM lieu_term WHERE lieu_id = lieu.id AND term_id LIKE 'LIEU_FAMILY/%')
      AND EXISTS (SELECT FROM lieu_term WHERE lieu_id = lieu.id AND term_id LIKE 'LIEU_ACTIVITY/%')
      AND EXISTS (SELECT FROM room WHERE lieu_id = lieu.id) AND EXISTS (SELECT FROM lieu_animateur WHERE lieu_id = lieu.id)
      AND website LIKE 'https://%.example')`)).toEqual([]);
  });

  test('leave the coordinator something to arbitrate, and the cancelled room is taken again', async () => {
    const [clash] = await rows<{ proposals: number }>(`SELECT max(n)::int AS proposals FROM (
      SELECT count(*) AS n FROM occurrence a JOIN ess_month_event e ON e.id = a.event_id AND e.editorial_state = 'PROPOSED'
      JOIN occurrence b ON b.room_id = a.room_id AND b.period && a.period JOIN ess_month_event f ON f.id = b.event_id AND f.editorial_state = 'PROPOSED'
      GROUP BY a.id) s`);
    expect(clash).toEqual({ proposals: 3 });
    expect(await rows(`SELECT e.status, f.status AS other FROM occurrence a JOIN ess_month_event e ON e.id = a.event_id JOIN occurrence b ON b.room_id = a.room_id AND b.period && a.period AND b.id <> a.id
      JOIN ess_month_event f ON f.id = b.event_id WHERE e.status = 'CANCELLED'`)).toEqual([{ status: 'CANCELLED', other: 'SCHEDULED' }]);
  });

  test('take place in November of the year it is in Paris, at hours of Paris', async () => {
    expect(await rows(`SELECT DISTINCT extract(month FROM starts_at AT TIME ZONE 'Europe/Paris')::int AS month, (SELECT year FROM ess_month WHERE id = ess_month_id) = extract(year FROM starts_at AT TIME ZONE 'Europe/Paris') AS same
      FROM occurrence WHERE starts_at IS NOT NULL`)).toEqual([{ month: 11, same: true }]);
    expect(await rows(`SELECT to_char(starts_at AT TIME ZONE 'Europe/Paris', 'HH24:MI') AS at FROM occurrence JOIN ess_month_event e ON e.id = event_id WHERE title LIKE 'Soirée d’ouverture%'`)).toEqual([{ at: '18:30' }]);
    expect(parisYear(new Date('2026-12-31T22:59:59Z'))).toBe(2026);
    expect(parisYear(new Date('2026-12-31T23:00:00Z'))).toBe(2027);
    expect(novemberTime(2026, [1, 'SUN'], '10:00')).toBe('2026-11-01 10:00 Europe/Paris');
    expect(novemberTime(2027, [4, 'SUN'], '10:00')).toBe('2027-11-28 10:00 Europe/Paris');
  });

  test('have the three accounts, with a password that better-auth accepts and the animateur of exactly one lieu', async () => {
    const accounts = await rows<{ email: string; password: string }>(`SELECT email, instance_admin, password, (account_id = app_user.id AND provider_id = 'credential') AS credential,
      (SELECT array_agg(n.slug || ':' || array_to_string(roles, '+') ORDER BY n.slug) FROM membership m JOIN network n ON n.id = m.network_id WHERE m.user_id = app_user.id) AS roles,
      (SELECT count(*)::int FROM person p JOIN lieu_animateur a ON a.person_id = p.id WHERE p.user_id = app_user.id) AS lieux
      FROM app_user JOIN auth_account ON auth_account.user_id = app_user.id ORDER BY email`);
    expect(accounts).toEqual([
      { email: 'admin@demo.example', instance_admin: true, credential: true, roles: null, lieux: 0, password: expect.any(String) },
      { email: 'animation@demo.example', instance_admin: false, credential: true, roles: ['demo:ANIMATEUR'], lieux: 1, password: expect.any(String) },
      { email: 'coordination@demo.example', instance_admin: false, credential: true, roles: ['demo:COORDINATOR', 'demo-voisine:MEMBER'], lieux: 0, password: expect.any(String) },
    ]);
    for (const { password } of accounts) expect(await checkPassword(password, 'essaim-demo')).toBe(true);
  });
});

test('all that has a picture shows it: resources, needs and events', async () => {
  const empty = await testDatabase();
  const dataSource = await createDataSource(empty.url).initialize();
  try {
    const put: string[] = [];
    const store = { put: (key: string) => Promise.resolve(void put.push(key)) } as unknown as FileStore;
    await seedDemo(dataSource, new Date(), store);
    const shown = await empty.pool.query<{ title: string }>(`SELECT title FROM resource JOIN photo ON photo.subject_id = resource.id UNION ALL SELECT title FROM need JOIN photo ON photo.subject_id = need.id UNION ALL SELECT title FROM ess_month_event e JOIN photo ON photo.subject_id = e.id`);
    expect(shown.rows.map(({ title }) => title).sort()).toEqual(Object.keys(ILLUSTRATIONS).sort());
    expect(put.length).toBeGreaterThan(Object.keys(ILLUSTRATIONS).length);
  } finally {
    await dataSource.destroy();
    await empty.close();
  }
});
