import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { type DocumentNode, getIntrospectionQuery, getOperationAST } from 'graphql';
import { Costs } from '../src/limits/cost.js';
import type { Kind } from '../src/limits/errors.js';
import { LIMITS } from '../src/limits/limits.js';
import { shapeOf } from '../src/limits/shape.js';
import { buildApiSchema } from '../src/schema.js';
import { type TestApi, testApi } from './harness/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const times = (count: number, piece: (index: number) => string): string => Array.from({ length: count }, (_, index) => piece(index)).join(' ');
const aliases = (count: number): string => times(count, (index) => `a${index}: kind`);
const bomb = (levels: number, inner: (next: string) => string): string =>
  `{ ...f0 } ${times(levels, (index) => `fragment f${index} on Query { ${index + 1 < levels ? inner(`f${index + 1}`) : 'viewer { kind }'} }`)}`;

/** Milliseconds. */
const REFUSED_WITHIN = 50;

interface Refused {
  status: number;
  errors: { message: string; extensions: { code: string } }[];
  /** Of the processor, the best of ten at most: what others do on this machine, and what is compiled at first use, is left out. */
  milliseconds: number;
}

/** Sends in one piece, so that what is measured is the refusal and not how packets are put off. */
const sent = (query: string): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const call = request(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk))).on('end', () => resolve({ status: response.statusCode!, body }));
    });
    call.on('error', reject).end(JSON.stringify({ query }));
  });

async function refused(query: string): Promise<Refused> {
  let milliseconds = Infinity;
  let answer = { status: 0, body: '' };
  for (let turn = 0; turn < 10 && milliseconds >= REFUSED_WITHIN; turn += 1) {
    const begun = process.cpuUsage();
    answer = await sent(query);
    const { user, system } = process.cpuUsage(begun);
    milliseconds = Math.min(milliseconds, (user + system) / 1000);
  }
  return { status: answer.status, milliseconds, errors: (JSON.parse(answer.body) as Refused).errors };
}

describe('documents that are too large are refused at once, and before any statement is run', () => {
  test.each<[string, string, string, string?]>([
    ['fragments that double twenty times', bomb(20, (next) => `...${next} ...${next}`), '1,048,576 fields'],
    ['fragments that double under aliases', `{ ...f0 } ${times(20, (index) => `fragment f${index} on Query { ${index < 19 ? `a: node(id: "x") { ... on Network { id } } ...f${index + 1} ...f${index + 1}` : '__typename'} }`)}`, 'fields'],
    ['fragments that double until no number holds it', bomb(450, (next) => `...${next} ...${next}`), 'countless fields'],
    ['fragments in circles, many times', `{ ${times(300, () => '...a')} } fragment a on Query { ...b ...b } fragment b on Query { ...a ...a }`, '304 places'],
    ['a thousand aliases', `{ viewer { ${aliases(1000)} } }`, '1,000 aliases'],
    ['aliases in fragments', `{ ${times(20, () => 'viewer { ...f }')} } fragment f on Viewer { ${aliases(10)} }`, '200 aliases'],
    ['500 duplicate fields', `{ viewer { ${'kind '.repeat(501)} } }`, '500 fields that are there twice'],
    ['duplicate fields for as many tokens as there may be', `{ viewer { ${'kind '.repeat(4990)} } }`, '4,989 fields that are there twice'],
    ['duplicate fields, each in a fragment of its own', `{ viewer { ${'... { kind } '.repeat(1200)} } }`, '1,199 fields that are there twice'],
    ['duplicate objects', `{ ${'viewer { kind name } '.repeat(800)} }`, '799 fields that are there twice'],
    ['fragments spread side by side', `{ viewer { ${times(400, (index) => `...f${index}`)} } } ${times(400, (index) => `fragment f${index} on Viewer { kind }`)}`, '400 places'],
    ['deep nesting', `{ node(id: "x") { ${'x { '.repeat(900)} y ${'}'.repeat(900)} } }`, '902 levels'],
    ['root fields', `{ ${times(60, (index) => `${index % 2 ? 'viewer' : 'networks(first: 1)'} { __typename }`)} }`, '60 root fields'],
    ['directives', `{ viewer { ${'kind @skip(if: false) '.repeat(60)} } viewer { ${'name @include(if: true) '.repeat(60)} } }`, '120 directives'],
    ['directives upon one field', `{ viewer { kind ${'@x '.repeat(2000)} } }`, '2,000 directives'],
    ['5,000 aliases, more than a document may have of anything', `{ viewer { ${aliases(5000)} } }`, '5000 tokens', 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_, query, said, code = 'QUERY_TOO_LARGE') => {
    const statements = await api.statements(async () => {
      const { status, errors, milliseconds } = await refused(query);
      expect({ status, codes: [...new Set(errors.map(({ extensions }) => extensions.code))] }).toEqual({ status: 400, codes: [code] });
      expect(errors.map(({ message }) => message).join()).toMatch(new RegExp(said));
      expect(milliseconds).toBeLessThan(REFUSED_WITHIN);
    });
    expect(statements).toEqual([]);
  });

  test('fragments in circles are a wrong document, not a large one', async () => {
    const answer = await api.anonymous.send('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }');
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });
});

describe('more than 10,000 nodes are refused, with the arithmetic', () => {
  const messageOf = async (query: string, variables?: object): Promise<string | undefined> => {
    const { status, errors } = await api.anonymous.send(query, variables);
    if (!errors) return undefined;
    expect({ status, errors }).toMatchObject({ status: 400, errors: [{ extensions: { code: 'QUERY_TOO_LARGE' } }] });
    return errors[0]!.message;
  };

  test('the product of pages along the path', async () => {
    expect(await messageOf('{ lieux(first: 100) { nodes { resources(first: 100) { nodes { id } } } } }')).toBe(
      'This query could answer with 10,100 nodes (100 lieux × 100 resources = 10,000; 100 lieux); at most 10,000 are accepted. Give lists a smaller "first" and page with "after", or ask in several requests.',
    );
    expect(await messageOf('{ lieux(first: 99) { nodes { resources(first: 100) { nodes { id } } } } }')).toBeUndefined();
  });

  test('in variables, their defaults, fragments, edges and what is included', async () => {
    const query = `query ($first: Int! = 100, $with: Boolean! = true) { lieux(first: $first) { edges { node { ...More @include(if: $with) } } } }
      fragment More on Lieu { id resources(first: $first) { nodes { id } } }`;
    expect(await messageOf(query)).toContain('100 lieux × 100 resources = 10,000');
    expect(await messageOf(query, { first: 500 })).toContain('500 lieux × 500 resources = 250,000');
    expect(await messageOf(query, { first: 20 })).toBeUndefined();
    expect(await messageOf(query, { first: 500, with: false })).toBeUndefined();
    expect(await messageOf(query, { first: 500, with: true })).toContain('250,000');
  });

  test('the sum of several lists, which fragments may ask for again', async () => {
    const lists = times(25, (index) => `a${index}: lieux(first: 500) { nodes { id } }`);
    expect(await messageOf(`{ ${lists} }`)).toContain('12,500 nodes (500 lieux; 500 lieux; 500 lieux; 500 lieux; 10,500 of other lists)');
    expect(await messageOf(`{ ${times(25, () => '...f')} } fragment f on Query { lieux(first: 500) { nodes { id } } }`)).toBeUndefined();
  });

  test('what stands beside introspection, and what a mutation leads to', async () => {
    const deep = 'lieux(first: 200) { nodes { resources(first: 100) { nodes { id } } } }';
    expect(await messageOf(`{ __schema { queryType { name } } ${deep} }`)).toContain('200 lieux × 100 resources');
    const lead = 'lieu { resources(first: 200) { nodes { lieu { resources(first: 100) { nodes { id } } } } } }';
    expect(await messageOf(`mutation { createLieu(input: { network: "x", name: "x" }) { ${lead} } }`)).toContain('200 resources × 100 resources = 20,000');
  });
});

describe('every answer says what it cost', () => {
  const costOf = async (query: string, variables?: object): Promise<unknown> =>
    ((await api.anonymous.send(query, variables)) as unknown as { extensions?: { cost: unknown } }).extensions?.cost;

  test.each([
    ['one statement', '{ lieux(first: 25) { nodes { id networks { id } } } }', 100, 10],
    ['no list', '{ viewer { kind } }', 0, 1],
    ['introspection', '{ __schema { types { name } } }', 0, 1],
    ['an error', '{ lieux(first: 25, after: "x") { nodes { id } } }', 25, 3],
    ['a mutation', 'mutation { restore(input: { id: "x" }) { userErrors { code } } }', 0, 10],
    ['too much', '{ lieux(first: 500) { nodes { resources(first: 500) { nodes { id } } } } }', 250_500, 25_050],
  ])('%s', async (_, query, nodes, requested) => {
    expect(await costOf(query)).toEqual({ nodes, nodesAtMost: LIMITS.nodes, requested, remaining: null, resetAt: null });
  });

  test('by its variables, whatever was asked before', async () => {
    const query = 'query ($first: Int!) { lieux(first: $first) { nodes { id } } }';
    const asked = [10, 500, 10, 7];
    const nodes: unknown[] = [];
    for (const first of asked) nodes.push(((await costOf(query, { first })) as { nodes: number }).nodes);
    expect(nodes).toEqual(asked);
  });
});

test('no document of the dashboard comes near, with the longest pages', () => {
  const text = readFileSync(join(__dirname, '../../dashboard/src/gql/graphql.ts'), 'utf8');
  const documents = [...text.matchAll(/^export const (\w+)Document = (\{.*\}) as unknown as/gm)].map(([, name, json]) => [name!, JSON.parse(json!) as DocumentNode] as const);
  const costs = new Costs(buildApiSchema());
  const most = documents.map(([name, document]) => {
    const operation = getOperationAST(document);
    return [name, shapeOf(document), operation ? costs.of(document, operation, { first: 500, cards: 300 }).nodes : 0] as const;
  });
  expect(most.length).toBeGreaterThan(80);
  expect(most.filter(([, shape, nodes]) => nodes > LIMITS.nodes || (Object.keys(shape) as Kind[]).some((kind) => shape[kind] > LIMITS[kind] * 0.75))).toEqual([]);
});

test('introspection passes as tools send it', async () => {
  const all = getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
  expect((await api.anonymous.send(all)).errors).toBeUndefined();
});

test('no field signs in, so no alias tries passwords', () => {
  const schema = buildApiSchema();
  const names = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) => Object.values(type.getFields()).flatMap((field) => [field.name, ...field.args.map(({ name }) => `${field.name}.${name}`)]));
  // The token of a shared thread opens that thread alone, and is too long to be guessed.
  expect(names.filter((name) => /password|sign-?in|log-?in|token/i.test(name))).toEqual(['sharedThread.token']);
});
