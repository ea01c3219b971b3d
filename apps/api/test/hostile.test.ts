import fc from 'fast-check';
import {
  astFromValue,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isCompositeType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredInputField,
  print,
} from 'graphql';
import { buildApiSchema } from '../src/schema.js';
import { idOf } from './harness/account.js';
import { type Answer, type Client, type TestApi, testApi } from './harness/api.js';
import { upload } from './harness/imports.js';

let api: TestApi;
let admin: Client;
/** What a sender would put under these names: real things, so that a value goes as far as it can. */
let ids: Readonly<Record<string, string>>;
beforeAll(async () => {
  api = await testApi({ demo: true });
  admin = await api.signedIn('admin');
  const any = async (table: string, where = 'true'): Promise<string> =>
    (await api.database.pool.query<{ id: string }>(`SELECT id FROM ${table} WHERE ${where} ORDER BY id LIMIT 1`)).rows[0]!.id;
  const lieu = await any('lieu');
  const network = await idOf(api, 'network', 'demo');
  ids = {
    network, lieu, lieux: lieu, holder: lieu, organisers: lieu, actor: lieu, sameAs: lieu,
    person: await any('person'), animateurs: await any('person'),
    organisation: await any('organisation'), resource: await any('resource'), need: await any('need'),
    cooperationProject: await any('cooperation_project'), skill: await any('skill'), skills: await any('skill'),
    essMonth: await any('ess_month', `network_id = '${network}'`),
    essMonthEvent: await any('ess_month_event'), event: await any('ess_month_event'), events: await any('ess_month_event'),
    occurrence: await any('occurrence'), room: await any('room'), node: lieu,
    dataImport: (await upload(admin, 'nom;commune\nLe Rucher;Lens\n')).id,
  };
});
afterAll(() => api.close());

const schema: GraphQLSchema = buildApiSchema();

interface Leaf {
  type: string;
  /** Where it stands in the arguments; `0` is the first element of a list. */
  path: readonly string[];
}

function leavesOf(type: GraphQLInputType, path: readonly string[]): Leaf[] {
  const inner = getNullableType(type);
  if (isListType(inner)) return leavesOf(inner.ofType as GraphQLInputType, [...path, '0']);
  if (isInputObjectType(inner)) return Object.values(inner.getFields()).flatMap((field) => leavesOf(field.type, [...path, field.name]));
  return isEnumType(inner) ? [] : [{ type: inner.name, path }];
}

/** The least that a value of this type holds, and `value` at the end of `path`. */
function around(type: GraphQLInputType, operation: string, name: string, path?: readonly string[], value?: unknown): unknown {
  if (path?.length === 0) return value;
  const inner = getNullableType(type);
  if (isListType(inner)) return [around(inner.ofType as GraphQLInputType, operation, name, path?.slice(1), value)];
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).filter((field) => isRequiredInputField(field) || field.name === path?.[0]);
    return Object.fromEntries(fields.map((field) => [field.name, around(field.type, operation, field.name, field.name === path?.[0] ? path?.slice(1) : undefined, value)]));
  }
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  const subject = name === 'id' ? Object.keys(ids).find((known) => operation.toLowerCase().endsWith(known.toLowerCase())) : name;
  const least: Readonly<Record<string, unknown>> = { Int: 1, Float: 1, Boolean: true, Date: '2026-11-14', DateTime: '2026-11-14T18:30:00+01:00', ID: ids[subject ?? ''] ?? ids['lieu'] };
  return least[inner.name] ?? (name === 'list' ? 'LIEU_FAMILY' : 'quelque-chose');
}

/** A call of a root field with one value in one place, and required ones around it. */
function call(field: GraphQLField<unknown, unknown>, { path, type }: Leaf, value: unknown): { query: string; variables: Record<string, unknown> } {
  const args = field.args.filter((arg) => isRequiredInputField(arg) || arg.name === path[0]);
  const variables = Object.fromEntries(args.map((arg) => [arg.name, around(arg.type, field.name, arg.name, arg.name === path[0] ? path.slice(1) : undefined, value)]));
  const operation = isWrite(field) ? 'mutation' : 'query';
  // Infinity cannot be written in JSON, but in a document.
  if (type === 'Float' && value === INFINITE) {
    const literals = args.map((arg) => `${arg.name}: ${print(astFromValue(variables[arg.name], arg.type)!).replace(String(INFINITE), '1e400')}`);
    return { query: `${operation} { ${field.name}(${literals.join(', ')}) ${selectionOf(field)} }`, variables: {} };
  }
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  return { query: `${operation} (${declared}) { ${field.name}(${args.map(({ name }) => `${name}: $${name}`).join(', ')}) ${selectionOf(field)} }`, variables };
}

const isWrite = (field: GraphQLField<unknown, unknown>): boolean => schema.getMutationType()!.getFields()[field.name] === field;

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  if (isWrite(field)) return '{ userErrors { code path message } }';
  const connection = isObjectType(type) && 'pageInfo' in type.getFields();
  return connection ? '{ totalCount pageInfo { endCursor } nodes { __typename } }' : '{ __typename }';
}

const INFINITE = 12345678.25;
const BROKEN_TEXTS = ['a\0b', 'a\ud800b', '\udc00', '\0'];
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  Int: [2_147_483_647, -2_147_483_648, 0, -1, 2_147_483_648, 1.5, '1'],
  Float: [INFINITE, 1e308, -1e308, 5e-324, 0, '1'],
  Date: ['0000-01-01', '0001-01-01', '9999-12-31', '99999-01-01', '-0001-01-01', '2026-02-30', '2026-13-01', '', 20261114],
  DateTime: ['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00', '99999-01-01T00:00:00Z', '-000001-01-01T00:00:00Z', '2026-11-14T25:00:00Z', '2026-02-30T10:00:00Z', '2026-11-14T10:00:00+99:99', '', 0],
  String: ['', ' ', '%', '\\', '\u202e', '🐝 '.repeat(1300), 'x'.repeat(4000), 'x'.repeat(50_000), '(', 12, ['a'], {}, '-1', '[]', 'WyJ4Il0=', 'WyJhIiwiYiIsImMiXQ=='],
  ID: ['', 'x', '_', 'lieu_', 'lieu_%', 'toString_1', '__proto___1', 'constructor', 'x'.repeat(20_000), 1.5, {}],
};

const codesOf = (answer: Answer<unknown>): string[] => answer.errors?.map(({ extensions }) => extensions?.code) ?? [];

const ROOTS = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const));

/** A part of the values, others for the next place: the slow tests send all of them to all places. */
let place = 0;
function some<Value>(values: readonly Value[], oneOf: number): readonly Value[] {
  place += 1;
  return process.env['HOSTILE_VALUES'] === 'ALL' ? values : values.filter((_, index) => (index + place) % oneOf === 0);
}

describe('a NUL, or half of a character, is refused wherever a text goes', () => {
  test.each(ROOTS)('%s', async (_, field) => {
    const passed: unknown[] = [];
    for (const leaf of field.args.flatMap((arg) => leavesOf(arg.type, [arg.name]))) {
      if (leaf.type !== 'String' && leaf.type !== 'ID') continue;
      for (const text of some(BROKEN_TEXTS, 4)) {
        const { query, variables } = call(field, leaf, text);
        const answer = await admin.send<Record<string, { userErrors: { code: string; path: string[]; message: string }[] }>>(query, variables);
        const refused = isWrite(field) ? answer.data?.[field.name]?.userErrors[0]?.code === 'INVALID_CHARACTER' : codesOf(answer)[0] === 'BAD_USER_INPUT';
        if (!refused) passed.push([leaf.path.join('.'), text, answer]);
      }
    }
    expect(passed).toEqual([]);
  });
});

describe('no value of any argument is a bug to us', () => {
  test.each(ROOTS)('%s', async (_, field) => {
    const broken: unknown[] = [];
    for (const leaf of field.args.flatMap((arg) => leavesOf(arg.type, [arg.name]))) {
      for (const value of some(VALUES[leaf.type] ?? [], 16)) {
        const { query, variables } = call(field, leaf, value);
        const answer = await admin.send(query, variables);
        if (codesOf(answer).includes('INTERNAL_SERVER_ERROR')) broken.push([leaf.path.join('.'), String(JSON.stringify(value)).slice(0, 60), answer]);
      }
    }
    expect(broken).toEqual([]);
  });
});

describe('a day that the calendar does not have is refused, and not moved to the next month', () => {
  const QUERY = 'query ($instant: DateTime) { network(slug: "demo") { programme(year: 2026, first: 1, filter: { from: $instant }) { totalCount } } }';
  test.each(['2026-02-30T10:00:00+01:00', '2026-02-29T10:00:00Z', '2026-04-31T10:00:00.5Z', '2026-11-31T23:30:00-05:00'])('%s', async (instant) => {
    expect(codesOf(await admin.send(QUERY, { instant }))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await admin.send(QUERY.replace('query ($instant: DateTime)', '').replace('$instant', `"${instant}"`)))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
  test.each(['2028-02-29T23:30:00-05:00', '2026-12-31T23:59:59.999Z', '2026-03-01T00:30:00+01:00'])('%s is a day', async (instant) => {
    expect(codesOf(await admin.send(QUERY, { instant }))).toEqual([]);
  });
});

const MARK = 'zq7v';
/** Texts that careless software trips over, with a mark in the middle by which an echo of them is known. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom('\0', '\ud83d', '\udc1d', '\u202e', '\u2066', '\u200b', '\ufeff', '\u2028', '\r\n', '\t', '🐝'.repeat(50), '👩‍👩‍👧', "' OR 1=1 --", "'; DROP TABLE lieu; --", '$1', '%', '\\', '"', '{{7*7}}', '${x}',
        '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '../../etc/passwd', '(a+)+$', '__proto__', '1e999', '\u0301'.repeat(200), '{"a":[', 'x'.repeat(100_000)),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((pieces) => [...pieces.slice(0, 2), MARK.repeat(30), ...pieces.slice(2)].join(''));
const MEGABYTE = `${MARK}${'é'.repeat(500_000)}`;
/** SQL of ours, words of PostgreSQL, places in our code. */
const INSIDES = /SELECT |INSERT INTO|syntax error|relation "|pg_|node_modules|\.[jt]s:\d|at Object\.|stack/i;

describe('texts made to break things break nothing, and nothing of them comes back', () => {
  // Another seed each day: what is found is written down here with its text.
  const seed = Math.floor(Date.now() / 86_400_000);
  const leaves = ROOTS.flatMap(([, field]) => field.args.flatMap((arg) => leavesOf(arg.type, [arg.name])).filter(({ type }) => type === 'String' || type === 'ID').map((leaf) => ({ field, leaf })));
  const texts = fc.sample(hostileText, { seed, numRuns: leaves.length });

  test(`every text of every argument (seed ${seed})`, async () => {
    const broken: unknown[] = [];
    const one = async (index: number): Promise<void> => {
      const { field, leaf } = leaves[index]!;
      const text = index % 40 === 0 ? MEGABYTE : texts[index]!;
      const { query, variables } = call(field, leaf, text);
      const answer = await (index % 2 ? admin : api.anonymous).send(query, variables);
      const said = JSON.stringify(answer.errors ?? '') + JSON.stringify(answer.data ?? '');
      const masked = codesOf(answer).includes('INTERNAL_SERVER_ERROR');
      if (answer.status >= 500 || masked || said.includes(MARK.repeat(30)) || said.length > 5000 || INSIDES.test(said)) broken.push([field.name, leaf.path.join('.'), JSON.stringify(text).slice(0, 300), said.slice(0, 500)]);
    };
    for (let start = 0; start < leaves.length; start += 8) await Promise.all(leaves.slice(start, start + 8).map((_, offset) => one(start + offset)));
    expect(broken).toEqual([]);
    expect(leaves.length).toBeGreaterThan(200);
  });

  test('in variables of another type', async () => {
    const QUERIES: Readonly<Record<string, string>> = {
      Int: 'query ($x: Int!) { lieux(first: $x) { nodes { id } } }',
      Boolean: 'query ($x: Boolean!) { viewer { kind @include(if: $x) } }',
      enum: 'query ($x: LieuOrder) { lieux(first: 1, orderBy: $x) { nodes { id } } }',
      DateTime: 'query ($x: DateTime) { essMonthEvents(first: 1, filter: { updatedSince: $x }) { nodes { id } } }',
      filter: 'query ($x: LieuFilter) { lieux(first: 1, filter: $x) { nodes { id } } }',
    };
    for (const query of Object.values(QUERIES)) {
      for (const value of [MARK.repeat(30), { [`${MARK}!`]: `a; b" at "x"; ${MARK}` }, [MARK], `x"; Int ${MARK}; Expected ${MARK}; " is not a day: write it as ${MARK}!`]) {
        const answer = await api.anonymous.send(query, { x: value });
        expect(JSON.stringify([query, value, answer.errors ?? answer.data])).toContain('BAD_USER_INPUT');
        expect(answer.status).toBe(400);
        expect(JSON.stringify(answer)).not.toContain(MARK);
      }
    }
  });

  test.each([
    ['/auth/sign-in/email', 'POST'],
    ['/imports', 'POST'],
    ['/archives', 'POST'],
    ['/exports/lieux.json?network=', 'GET'],
    ['/exports/lieux.json?network=demo&filter=', 'GET'],
    ['/exports/lieux.json?network=demo&ids=', 'GET'],
    ['/exports/events.json?network=demo&year=', 'GET'],
    ['/exports/', 'GET'],
    ['/exports/lieux.json', 'POST'],
    ['/archives/', 'GET'],
    ['/imports/', 'GET'],
    ['/auth/', 'GET'],
  ])('%s (%s)', async (path, method) => {
    for (const text of fc.sample(hostileText, { seed, numRuns: 12 }).map((each) => each.slice(0, 3000))) {
      const form = new FormData();
      form.append('network', text);
      form.append('file', new Blob([text]), text.slice(0, 100).replaceAll(/\p{Cs}/gu, ''));
      const body = path.startsWith('/auth') ? JSON.stringify({ email: text, password: text, callbackURL: text }) : form;
      const headers: Record<string, string> = path.startsWith('/auth') ? { 'content-type': 'application/json', origin: 'http://localhost:3000' } : {};
      const url = method === 'GET' ? path + encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '')) : path;
      const response = await admin.fetch(url, method === 'GET' ? {} : { method, headers, body });
      const said = await response.text();
      expect([JSON.stringify(text).slice(0, 200), response.status < 500, said.includes(MARK.repeat(30)) && response.status >= 400, INSIDES.test(said) && response.status >= 400, said.slice(0, 300)]).toEqual([expect.anything(), true, false, false, expect.anything()]);
    }
  });
});

const cursorOf = (...key: string[]): string => Buffer.from(JSON.stringify(key)).toString('base64');

describe('a cursor that no list has written is refused', () => {
  const lists: [string, string, string[]][] = [
    ['occurrences by time', `essMonth(network: "%network", year: 2026) { occurrences(first: 1, after: $after) { nodes { id } } }`, ['2026-11-14 18:30:00+00', 'occurrence_1']],
    ['epcis by likeness', 'epcis(first: 1, after: $after) { nodes { code } }', ['0.5', 'Lens', '246200364']],
    ['lieux, the last changed first', 'lieux(first: 1, after: $after, orderBy: UPDATED_AT_DESC) { nodes { id } }', ['2026-11-14 18:30:00.123456+00', 'lieu_1']],
  ];
  const TIMES = ['', 'x', 'now', '2026-11-14', '2026-02-30 18:30:00+00', '0000-01-01 00:00:00+00', '2026-11-14 25:30:00+00', '2026-11-14 18:30:00+99', '99999-01-01 00:00:00+00'];
  const NUMBERS = ['', 'x', '1e999', '1e-999', 'NaN', '0x1', `0.${'0'.repeat(400)}1`];
  test.each(lists)('%s', async (_, list, [key, ...rest]) => {
    const send = async (after: string): Promise<string[]> =>
      codesOf(await admin.send(`query ($after: String) { ${list.replace('%network', ids['network']!)} }`, { after }));
    expect(await send(cursorOf(key!, ...rest))).toEqual([]);
    const wrong = (key!.includes(':') ? TIMES : NUMBERS).map((value) => cursorOf(value, ...rest));
    for (const after of [...wrong, cursorOf(key!, ...rest.slice(1)), cursorOf(key!, ...rest, 'x'), cursorOf(key!, ...rest.slice(1), 'a\0'), cursorOf(key!, ...rest.slice(1), '\ud800'), '', '%', 'bnVsbA==', 'W251bGwsbnVsbF0=']) {
      expect([after, await send(after)]).toEqual([after, ['BAD_USER_INPUT']]);
    }
  });
});
