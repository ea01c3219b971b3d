import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, validate } from 'graphql';
import { buildApiSchema } from '../src/schema.js';
import { type TestApi, testApi } from './harness/api.js';

/** Operations that partners and calendar clients send; the dashboard's own are typed from the schema. */
const PROMISED = [
  'Networks', 'LieuxOfDepartements', 'LieuCard', 'LieuxNear', 'Organisations', 'SearchEverything', 'ById', 'AddLieu', 'ChangeLieu', 'RemoveLieu', 'BringBack',
  'Board', 'BoardChanges', 'WhoIsHere', 'MoveOccurrence', 'ProposeEvent', 'PublicProgramme', 'ImportPreview', 'MapColumns', 'DecideDuplicate', 'ConfirmImport', 'MergeLieux', 'FreeSlots', 'Override', 'BoardWarnings', 'EventSheet', 'Arbitrate', 'ReleaseProgramme',
  'ResourcesOfNetwork', 'OfferResource', 'StateNeed', 'Availability', 'OffersForNeed', 'AskForResource', 'AnswerRequest', 'ProjectsByStage', 'ProjectSheet', 'StartProject', 'ExpectEffect', 'ObserveEffect', 'MoveProjectOn', 'SharedAim', 'WhoAmI', 'StartNetwork', 'Invite',
];
const FILES = ['directory', 'ess-month', 'ess-month-board', 'imports', 'resources', 'cooperation', 'people-and-trust'];

/** The contract is kept beside a developer's checkout; users do not have it. */
const folder = join(__dirname, '../../../../shared/contract');
const documents = existsSync(folder) ? FILES.map((name) => parse(readFileSync(join(folder, `${name}.graphql`), 'utf8'))) : [];
const operations = documents.flatMap(({ definitions }) => definitions).flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition] : []));

test('every promised operation fits the schema', () => {
  const schema = buildApiSchema();
  const wrong = operations
    .filter(({ name }) => PROMISED.includes(name!.value))
    .flatMap((definition) => validate(schema, { kind: Kind.DOCUMENT, definitions: [definition] }).map(({ message }) => `${definition.name!.value}: ${message}`));
  expect(wrong).toEqual([]);
  if (documents.length > 0) expect(operations.map(({ name }) => name!.value)).toEqual(expect.arrayContaining(PROMISED));
});

describe('what the viewer learns of itself', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi({ demo: true });
  });
  afterAll(() => api.close());

  const WHO = 'query WhoAmI { viewer { kind name locale memberships { network { id slug name } roles permissions lieux { id name } } } }';
  interface Who {
    viewer: { kind: string; name: string | null; memberships: { network: { slug: string }; roles: string[]; permissions: string[]; lieux: { name: string }[] }[] };
  }

  test('an animateur has one lieu, and may change it but add none', async () => {
    const { data } = await (await api.signedIn('animation')).send<Who>(WHO);
    expect(data.viewer.kind).toBe('USER');
    const [membership] = data.viewer.memberships;
    expect(membership).toMatchObject({ network: { slug: 'demo' }, roles: ['ANIMATEUR'] });
    expect(membership!.lieux).toHaveLength(1);
    expect(membership!.permissions).toContain('lieu:update');
    expect(membership!.permissions).not.toContain('lieu:create');
  });

  test('a coordinator belongs to networks, an anonymous visitor to none', async () => {
    const coordinator = await (await api.signedIn('coordination')).send<Who>(WHO);
    expect(coordinator.data.viewer.memberships.map(({ network }) => network.slug)).toContain('demo');
    const anonymous = await api.anonymous.send<Who>(WHO);
    expect(anonymous.data.viewer).toMatchObject({ kind: 'ANONYMOUS', name: null, memberships: [] });
  });
});
