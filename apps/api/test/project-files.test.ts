import 'reflect-metadata';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Viewer } from '../src/auth/viewer.js';
import { keepFile } from '../src/modules/project-files/keep-file.js';
import { disposition, fileName } from '../src/modules/project-files/file-name.js';
import { FILES_AT_MOST } from '../src/modules/project-files/project-file.service.js';
import { sweepProjectFiles } from '../src/modules/project-files/project-file.sweep.js';
import { ProjectFileType } from '../src/modules/project-files/project-file.type.js';
import type { FileStore } from '../src/storage/file-store.js';
import { openStore } from '../src/storage/open-store.js';
import { idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { AUTH_SECRET } from './harness/environment.js';
import { keyOf } from './harness/api-key.js';
import { office, openDocument, pdf, sendFile } from './harness/project-files.js';
import { image } from './harness/photos.js';
import { openSession } from './harness/session.js';

let api: TestApi;
let folder: string;
let coordinator: Client;
let member: Client;
let stranger: Client;
let project: string;
let observation: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'essaim-files-'));
  api = await testApi({ demo: true, environment: { files: { folder } } });
  await account('etranger@demo.example', 'demo-voisine', 'COORDINATOR');
  await account('membre@demo.example', 'demo', 'MEMBER');
  [coordinator, member, stranger] = await Promise.all([api.signedIn('coordination'), api.signedIn('membre@demo.example'), api.signedIn('etranger@demo.example')]);
  const { rows } = await api.database.pool.query<{ id: string; project: string }>("SELECT o.id, e.project_id AS project FROM observation o JOIN useful_effect e ON e.id = o.effect_id WHERE o.narrative LIKE 'Les grille-pain%'");
  ({ id: observation, project } = rows[0]!);
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const account = (email: string, network: string, role: string): Promise<unknown> =>
  api.database.pool.query('WITH u AS (INSERT INTO app_user (name, email) VALUES ($1, $1) RETURNING id) INSERT INTO membership (network_id, user_id, roles) SELECT n.id, u.id, ARRAY[$3] FROM network n, u WHERE n.slug = $2', [email, network, role]);

/** Sends a mutation; answers its codes, and the id of what it made or changed. */
async function write(client: Client, mutation: string, input: object, thing?: string): Promise<{ id?: string; codes: string }> {
  const type = mutation.startsWith('delete') ? 'Delete' : `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  const { data, errors } = await client.send<Record<string, Record<string, { id: string } | null> & { userErrors: { code: string }[] }>>(`mutation ($input: ${type}Input!) { ${mutation}(input: $input) { ${thing ? `${thing} { id }` : ''} userErrors { code } } }`, { input });
  const answer = data?.[mutation];
  return { id: thing ? answer?.[thing]?.id : undefined, codes: errors?.[0]?.extensions.code ?? answer?.userErrors.map(({ code }) => code).join() ?? '' };
}

const document = (file: string, more: object = {}, client = coordinator): Promise<{ id?: string; codes: string }> => write(client, 'createCooperationDocument', { project, title: 'Procès-verbal', file, ...more }, 'document');
const get = (client: Client, file: string): Promise<Response> => client.fetch(`/files/${file}`);
const files = async (): Promise<string[]> => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name).sort();
const rows = async (): Promise<number> => (await api.database.pool.query<{ count: number }>('SELECT count(*)::int AS count FROM project_file')).rows[0]!.count;

describe('a file that is sent', () => {
  test.each<[string, () => Buffer, string, string]>([
    ['a PDF', () => pdf, 'PDF', 'application/pdf'],
    ['a text of Word', () => office('word/document.xml'), 'DOCX', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a workbook of Excel', () => office('xl/workbook.xml'), 'XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['slides of PowerPoint', () => office('ppt/presentation.xml'), 'PPTX', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['an open text', () => openDocument('text'), 'ODT', 'application/vnd.oasis.opendocument.text'],
    ['an open workbook', () => openDocument('spreadsheet'), 'ODS', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['open slides', () => openDocument('presentation'), 'ODP', 'application/vnd.oasis.opendocument.presentation'],
    ['a text', () => Buffer.from('Réunion du 3 mars, 18 h.\nNous étions douze.\n'), 'TEXT', 'text/plain'],
    ['a text whose lines have a comma each', () => Buffer.from('Réunion du 3 mars, à La Ruche.\nNous étions douze, et avons réparé une lampe.\n'), 'TEXT', 'text/plain'],
    ['a text of Windows', () => Buffer.from('Les réparations de février\r\n', 'latin1'), 'TEXT', 'text/plain'],
    ['a table', () => Buffer.from('lieu;date\nLa Ruche;3 mars\n"L’Atelier; annexe";4 mars\n'), 'CSV', 'text/csv'],
  ])('may be %s, whatever it is called, and comes out as it was', async (_, make, type, mime) => {
    const bytes = make();
    const sent = await sendFile(coordinator, bytes, { project, name: 'Été « 1 ».exe' });
    expect(sent).toMatchObject({ status: 201, type, size: bytes.length });
    const { id } = await document(sent.id);
    const { data } = await coordinator.send(`{ cooperationDocument(id: "${id}") { url file { id name type size url } } }`);
    expect(data).toEqual({ cooperationDocument: { url: null, file: { id: sent.id, name: sent.name, type, size: bytes.length, url: `/files/${sent.id}` } } });
    const response = await get(member, sent.id);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(['content-type', 'x-content-type-options', 'cache-control', 'content-security-policy', 'content-disposition'].map((name) => [name, response.headers.get(name)]))).toEqual({
      'content-type': mime, 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store', 'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': `attachment; filename="Ete _ 1 _.exe.${type === 'TEXT' ? 'txt' : type.toLowerCase()}"; filename*=UTF-8''%C3%89t%C3%A9%20%C2%AB%201%20%C2%BB.exe.${type === 'TEXT' ? 'txt' : type.toLowerCase()}`,
    });
  });

  test('sent twice under one key is one file, and leaves no bytes without one', async () => {
    const before = [await rows(), (await files()).length];
    const headers = { 'idempotency-key': 'un fichier' };
    const sent = [await sendFile(coordinator, pdf, { project, headers }), await sendFile(coordinator, pdf, { project, headers })];
    expect(sent[1]).toEqual(sent[0]);
    expect([await rows(), (await files()).length]).toEqual([before[0]! + 1, before[1]! + 1]);
    expect(await sendFile(coordinator, office('xl/workbook.xml'), { project, headers })).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    expect((await files()).length).toBe(before[1]! + 1);
  });

  test('supports an observation, is taken out of it and brought back', async () => {
    const { id: file } = await sendFile(coordinator, pdf, { project });
    const change = (evidence: object[], expectedVersion: number): Promise<{ codes: string }> => write(coordinator, 'updateObservation', { id: observation, expectedVersion, change: { evidence } });
    const evidence = async (client: Client): Promise<unknown> => (await client.send<{ observation: unknown }>(`{ observation(id: "${observation}") { version evidence { kind url text file { id } } } }`)).data.observation;
    expect(await change([{ kind: 'LINK', file }], 1)).toEqual({ codes: 'INVALID' });
    expect(await change([{ kind: 'DOCUMENT', file, url: 'https://a.example' }], 1)).toEqual({ codes: 'LINK_AND_FILE' });
    expect(await change([{ kind: 'DOCUMENT' }], 1)).toEqual({ codes: 'BLANK' });
    expect(await change([{ kind: 'DOCUMENT', file: `file_${'0'.repeat(32)}` }], 1)).toEqual({ codes: 'UNKNOWN_REFERENCE' });
    expect(await change([{ kind: 'DOCUMENT', file, text: 'Le registre' }], 1)).toEqual({ codes: '' });
    expect(await evidence(member)).toEqual({ version: 2, evidence: [{ kind: 'DOCUMENT', url: null, text: 'Le registre', file: { id: file } }] });
    expect((await get(member, file)).status).toBe(200);
    expect(await change([], 2)).toEqual({ codes: '' });
    expect((await get(member, file)).status).toBe(404);
    expect(await write(coordinator, 'undoChange', { subject: observation, version: 3 })).toEqual({ codes: '' });
    expect(await evidence(member)).toMatchObject({ evidence: [{ file: { id: file } }] });
    const key = await keyOf(api, 'demo', ['READ']);
    expect([await evidence(key), (await get(key, file)).status, (await get(stranger, file)).status, (await get(api.anonymous, file)).status]).toEqual([null, 404, 404, 404]);
    await expect(api.database.pool.query("UPDATE evidence SET kind = 'QUOTE', consent = true WHERE file_id = $1", [file])).rejects.toMatchObject({ constraint: 'evidence_file_is_document' });
  });
});

describe('a document is a link or a file', () => {
  test('and becomes the other, with a history that can be taken back', async () => {
    const { id: file, name } = await sendFile(coordinator, pdf, { project, name: 'bilan.pdf' });
    expect(await document(file, { url: 'https://a.example' })).toMatchObject({ codes: 'LINK_AND_FILE' });
    expect(await write(coordinator, 'createCooperationDocument', { project, title: 'Rien' }, 'document')).toMatchObject({ codes: 'BLANK' });
    const { id } = await write(coordinator, 'createCooperationDocument', { project, title: 'Bilan', url: 'https://a.example/bilan' }, 'document');
    const update = (change: object, expectedVersion: number): Promise<{ codes: string }> => write(coordinator, 'updateCooperationDocument', { id, expectedVersion, change });
    expect(await update({ file }, 1)).toEqual({ codes: 'LINK_AND_FILE' });
    expect(await update({ url: null }, 1)).toEqual({ codes: 'BLANK' });
    expect(await update({ url: null, file }, 1)).toEqual({ codes: '' });
    expect(await update({ title: 'Bilan partagé' }, 1)).toEqual({ codes: '' });
    const history = await coordinator.send<{ auditEntries: { nodes: object[] } }>(`{ auditEntries(first: 5, filter: { subject: "${id}" }) { nodes { action } } }`);
    expect(history.data.auditEntries.nodes).toHaveLength(3);
    expect(await write(coordinator, 'undoChange', { subject: id, version: 2 })).toEqual({ codes: '' });
    expect((await coordinator.send(`{ cooperationDocument(id: "${id}") { title url file { id } } }`)).data).toEqual({ cooperationDocument: { title: 'Bilan partagé', url: 'https://a.example/bilan', file: null } });
    expect(name).toBe('bilan.pdf');
  });

  test('a file of another project is none', async () => {
    const { rows: [other] } = await api.database.pool.query<{ id: string }>("SELECT p.id FROM cooperation_project p JOIN network n ON n.id = p.network_id WHERE n.slug = 'demo' AND p.id <> $1 LIMIT 1", [project]);
    const { id: file } = await sendFile(coordinator, pdf, { project: other!.id });
    expect(await document(file)).toMatchObject({ codes: 'UNKNOWN_REFERENCE' });
  });
});

describe('what is refused', () => {
  test.each<[string, () => Buffer | Promise<Buffer>, number, string]>([
    ['nothing', () => Buffer.alloc(0), 415, 'FILE_EMPTY'],
    ['a photo', () => image(40, 40).jpeg().toBuffer(), 415, 'FILE_IS_PHOTO'],
    ['a page that is called a PDF', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 415, 'FILE_FORMAT'],
    ['a drawing with a script', () => Buffer.from('  <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 415, 'FILE_FORMAT'],
    ['a program', () => Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 415, 'FILE_FORMAT'],
    ['a program of Linux', () => Buffer.from('7f454c4602010100', 'hex'), 415, 'FILE_FORMAT'],
    ['an old document of Word, or a protected one', () => Buffer.from('d0cf11e0a1b11ae10000000000000000', 'hex'), 415, 'FILE_FORMAT'],
    ['a ZIP of anything', () => office('evil.exe'), 415, 'FILE_FORMAT'],
    ['a document with macros', () => office('word/document.xml', { 'word/vbaProject.bin': 'x' }), 415, 'FILE_WITH_MACROS'],
    ['an open document with macros', () => openDocument('text', { 'Basic/Standard/Module1.xml': '<x/>' }), 415, 'FILE_WITH_MACROS'],
    ['a document that ends halfway', () => office('word/document.xml').subarray(0, 120), 422, 'FILE_DAMAGED'],
    ['a PDF that ends halfway', () => pdf.subarray(0, 300), 422, 'FILE_DAMAGED'],
    ['21 MB', () => Buffer.alloc(21 * 1024 * 1024, 'a'), 413, 'FILE_TOO_LARGE'],
  ])('%s', async (_, make, status, code) => {
    const there = [await files(), await rows()];
    expect(await sendFile(coordinator, await make(), { project })).toMatchObject({ status, code, message: expect.stringMatching(/\.|,/) as string });
    expect([await files(), await rows()]).toEqual(there);
  });

  test('forms that lack something, or come from other sites', async () => {
    expect(await sendFile(coordinator, pdf, {})).toMatchObject({ status: 422, code: 'PROJECT_MISSING' });
    expect(await sendFile(coordinator, null, { project })).toMatchObject({ status: 422, code: 'FILE_MISSING' });
    expect((await coordinator.fetch('/files', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).status).toBe(415);
    expect(await sendFile(coordinator, pdf, { project, headers: { origin: 'https://evil.example' } })).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  test('whoever may not: what is hidden answers as what is not there', async () => {
    expect(await sendFile(api.anonymous, pdf, { project })).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    const hidden = await sendFile(stranger, pdf, { project });
    expect(hidden).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await sendFile(stranger, pdf, { project: `project_${'0'.repeat(32)}` })).toEqual(hidden);
    expect(await sendFile(member, pdf, { project })).toMatchObject({ status: 403 });
    expect(await sendFile(await keyOf(api, 'demo', ['READ', 'WRITE']), pdf, { project })).toMatchObject({ status: 403 });
  });

  test('an upload whose line breaks leaves nothing', async () => {
    const there = [await files(), await rows()];
    const { port } = new URL(api.url);
    const cookie = await openSession(api.database.pool, 'coordination@demo.example', AUTH_SECRET);
    await new Promise<void>((resolve, reject) => {
      const line = connect(Number(port), '127.0.0.1', () => {
        line.write(`POST /files HTTP/1.1\r\nhost: x\r\ncookie: ${cookie}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 1000000\r\n\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4`);
        setTimeout(() => line.destroy(), 200);
      });
      line.on('close', () => resolve()).on('error', reject);
    });
    expect([await files(), await rows()]).toEqual(there);
  });

  test('more files than a project may have', async () => {
    const full = (await write(coordinator, 'createCooperationProject', { network: await idOf(api, 'network', 'demo'), title: 'Plein' }, 'cooperationProject')).id!;
    await api.database.pool.query("INSERT INTO project_file (project_id, file_key, name, type, size) SELECT $1, encode(sha256(n::text::bytea), 'hex'), 'a.txt', 'TEXT', 1 FROM generate_series(2, $2) n", [full, FILES_AT_MOST]);
    const there = (await files()).length;
    const sent = await Promise.all([sendFile(coordinator, pdf, { project: full }), sendFile(coordinator, pdf, { project: full })]);
    expect(sent.map(({ status, code }) => code ?? status).sort()).toEqual([201, 'TOO_MANY']);
    expect((await files()).length).toBe(there + 1);
  });
});

describe('whoever may read the document downloads it', () => {
  test('at that moment: not before a document names it, nor once that is gone, nor from another network', async () => {
    const { id: file } = await sendFile(coordinator, pdf, { project });
    expect((await get(coordinator, file)).status).toBe(404);
    const { id } = await document(file);
    const random = await get(stranger, `file_${'0'.repeat(32)}`);
    const hidden = await get(stranger, file);
    expect([hidden.status, await hidden.text(), hidden.headers.get('cache-control')]).toEqual([404, await random.text(), 'no-store']);
    expect([(await get(member, file)).status, (await get(api.anonymous, file)).status]).toEqual([200, 404]);
    // A partner's key reads documents of projects, and so their files.
    expect((await get(await keyOf(api, 'demo', ['READ']), file)).status).toBe(200);
    expect((await get(await keyOf(api, 'demo-voisine', ['READ']), file)).status).toBe(404);
    expect(await write(coordinator, 'deleteCooperationDocument', { id, expectedVersion: 1 })).toEqual({ codes: '' });
    expect((await get(coordinator, file)).status).toBe(404);
    expect(await write(coordinator, 'restore', { id })).toEqual({ codes: '' });
    expect((await get(member, file)).status).toBe(200);
    await api.database.pool.query("UPDATE membership SET suspended_at = now() WHERE user_id = (SELECT id FROM app_user WHERE email = 'membre@demo.example')");
    expect((await get(member, file)).status).toBe(404);
    await api.database.pool.query('UPDATE membership SET suspended_at = NULL');
  });

  test.each(['..%2f..%2fpackage.json', '%2e%2e', '%00', "file_' OR '1'='1", `file_${'0'.repeat(32)}/../../x`])('no way out of the folder: %s', async (path) => {
    const response = await coordinator.fetch(`/files/${path}`);
    expect([response.status === 404 || response.status === 400, await response.text()]).toEqual([true, expect.not.stringMatching(/root:|"name"/)]);
  });
});

test.each<[string, string]>([
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\moi\\Mes documents\\bilan.PDF', 'bilan.pdf'],
  ['rapport.pdf.exe', 'rapport.pdf.exe.pdf'],
  ['compte\r\nSet-Cookie: a=b', 'compte Set-Cookie a=b.pdf'],
  ['facture\u202efdp.exe', 'facture fdp.exe.pdf'],
  ['...', 'document.pdf'],
  ['', 'document.pdf'],
  ['é'.repeat(400), `${'é'.repeat(196)}.pdf`],
])('a name such as %j is kept as %j', (sent, kept) => {
  expect(fileName(sent, ProjectFileType.PDF)).toBe(kept);
});

test('a name goes out in letters that headers can hold', () => {
  expect(disposition('L’été "1"; x=%0d\\.pdf')).toBe(`attachment; filename="L_ete _1_; x=_0d_.pdf"; filename*=UTF-8''L%E2%80%99%C3%A9t%C3%A9%20%221%22%3B%20x%3D%250d%5C.pdf`);
});

describe('bytes and rows agree', () => {
  const days = (count: number): Date => new Date(Date.now() + count * 86_400_000);
  const sweep = (count: number): Promise<void> => sweepProjectFiles(api.server.dataSource, openStore({ folder }), days(count));

  test('what nothing names goes after a month, with what named it and was deleted; what is restored meanwhile stays', async () => {
    const sent = await Promise.all([0, 1, 2].map(() => sendFile(coordinator, pdf, { project })));
    const [kept, deleted] = [(await document(sent[0]!.id)).id!, (await document(sent[1]!.id)).id!];
    for (const id of [kept, deleted]) await write(coordinator, 'deleteCooperationDocument', { id, expectedVersion: 1 });
    await sweep(0);
    await sweep(29);
    expect(await write(coordinator, 'restore', { id: kept })).toEqual({ codes: '' });
    const there = (await files()).length;
    await sweep(31);
    const { rows: left } = await api.database.pool.query<{ id: string }>('SELECT id FROM project_file WHERE id = ANY($1)', [sent.map(({ id }) => id)]);
    expect(left).toEqual([{ id: sent[0]!.id }]);
    expect((await files()).length).toBeLessThan(there);
    expect((await get(member, sent[0]!.id)).status).toBe(200);
    expect(await write(coordinator, 'restore', { id: deleted })).toEqual({ codes: 'NOT_FOUND' });
  });

  test('bytes whose row never came go after a week', async () => {
    const store = openStore({ folder });
    const orphan = `documents/ab/${'ab'.repeat(32)}`;
    await store.put(orphan, Buffer.from('x'), 'text/plain');
    await sweep(0);
    expect(await store.get(orphan)).toBeDefined();
    await utimes(join(folder, orphan), 1, 1);
    await sweep(0);
    expect(await store.get(orphan)).toBeUndefined();
  });

  test('a store that fails takes no file, a row that fails no bytes', async () => {
    const reported: unknown[] = [];
    const store = { put: () => Promise.reject(new Error('no room')), delete: () => Promise.resolve() } as unknown as FileStore;
    const keeping = { store, dataSource: api.server.dataSource, viewer: {} as Viewer, report: (error: unknown) => reported.push(error) };
    const there = [await files(), await rows()];
    await expect(keepFile(keeping, { project, bytes: pdf, name: 'a', keyed: undefined })).rejects.toMatchObject({ status: 503, code: 'STORE_UNREACHABLE' });
    expect(reported).toEqual([new Error('no room')]);
    await expect(keepFile({ ...keeping, store: openStore({ folder }) }, { project: 'project_0', bytes: pdf, name: 'a', keyed: undefined })).rejects.toThrow();
    expect([await files(), await rows()]).toEqual(there);
  });
});
