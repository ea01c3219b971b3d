import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { anonymous } from '../src/auth/viewer.js';
import { type Jobs, runJobs } from '../src/jobs/jobs.js';
import { mailOf } from '../src/mail/compose.js';
import { mailer } from '../src/mail/mailer.js';
import { mailTask } from '../src/mail/mail.task.js';
import { deleteOldMail } from '../src/mail/old-mail.service.js';
import { queueMail } from '../src/mail/queue.js';
import { SingleStatements } from '../src/transaction/transaction.js';
import { type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let smtp: SMTPServer;
const received: string[] = [];
const reports: unknown[] = [];
let jobs: Jobs;

beforeAll(async () => {
  api = await testApi({ demo: true });
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, callback) =>
      callback(address.startsWith('nobody') ? Object.assign(new Error('No such user nobody@demo.example'), { responseCode: 550 }) : null),
    onData: (stream, _session, callback) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push(Buffer.concat(parts).toString());
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const send = mailer({ smtpUrl: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`, from: 'Essaim <essaim@demo.example>' });
  jobs = await runJobs(api.database.url, [{ mail: mailTask(api.server.dataSource, send) }], (error) => reports.push(error), async () => undefined);
});
afterAll(async () => {
  await jobs.stop();
  await new Promise<void>((resolve) => smtp.close(resolve));
  await api.close();
});

const write = (to: string, subject = 'Bienvenue'): Promise<string> =>
  queueMail(new SingleStatements(api.server.pool, anonymous('fr')), {
    to,
    ...mailOf('fr', { subject, name: 'Inès <script>', paragraphs: ['Un lien pour vous.'], button: { label: 'Ouvrir', url: 'https://essaim.example/a?b=1&c=2' } }),
  });

async function settled(id: string): Promise<{ sent: boolean; text: string | null; error: string | null; attempts: number }> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { rows } = await api.database.pool.query('SELECT sent_at IS NOT NULL AS sent, text, error, attempts FROM mail WHERE id = $1', [id]);
    if (rows[0].attempts > 0) return rows[0];
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The mail was never tried');
}

test('a mail reaches the mail server as text and HTML, and its words are kept no longer', async () => {
  const id = await write('ines@demo.example');
  expect(await settled(id)).toEqual({ sent: true, text: null, error: null, attempts: 1 });
  const [mail] = received;
  expect(mail).toMatch(/^To: ines@demo\.example/m);
  expect(mail).toMatch(/^From: Essaim <essaim@demo\.example>/m);
  expect(mail).toMatch(/text\/plain[\s\S]*Bonjour[\s\S]*text\/html/);
  expect(mail).not.toMatch(/<p>[^]*<script>/);
});

test('a mail that the server refuses for good is not tried again, and the log does not name its recipient', async () => {
  const id = await write('nobody@demo.example');
  expect(await settled(id)).toMatchObject({ sent: false, attempts: 1, error: expect.stringContaining('No such user') });
  const { rows } = await api.database.pool.query('SELECT FROM graphile_worker._private_jobs WHERE key = $1', [id]);
  expect([rows, JSON.stringify(reports)]).toEqual([[], '[]']);
});

test('a transaction that is rolled back sends nothing', async () => {
  const refused = api.server.dataSource.transaction(async (manager) => {
    await queueMail({ query: (text, values) => manager.query(text, values as unknown[]) }, { to: 'x@demo.example', ...mailOf('en', { subject: 'Never', paragraphs: [] }) });
    throw new Error('refused');
  });
  await expect(refused).rejects.toThrow('refused');
  const { rows } = await api.database.pool.query(`SELECT FROM mail WHERE subject = 'Never'`);
  expect(rows).toEqual([]);
});

test('words are escaped, and a subject cannot begin another header', () => {
  const { html, text, subject } = mailOf('fr', { subject: 'A\r\nBcc: x@evil.example', name: '<b>', paragraphs: ['"&"'], button: { label: 'Ici', url: 'https://a.example/?b=1&c="' } });
  expect(html).toContain('Bonjour &lt;b&gt;,');
  expect(html).toContain('href="https://a.example/?b=1&amp;c=&quot;"');
  expect(html).not.toMatch(/<b>|c="/);
  expect(text).toContain('Ici\nhttps://a.example/?b=1&c="');
  expect(subject).toBe('A Bcc: x@evil.example');
});

test('only an administrator of the instance reads the outbox; after 30 days it is empty', async () => {
  await api.database.pool.query(`INSERT INTO mail (recipient, subject, text, html, locale) VALUES ('w@demo.example', 'Waits', 'https://a.example/link', '<p>', 'fr')`);
  const OUTBOX = '{ outbox(first: 10) { nodes { id to subject text sentAt } } }';
  const admin = await api.signedIn('admin');
  const { data } = await admin.send<{ outbox: { nodes: { id: string }[] } }>(OUTBOX);
  expect(data.outbox.nodes[0]).toMatchObject({ to: 'w@demo.example', subject: 'Waits', text: 'https://a.example/link', sentAt: null });
  const coordinator = await api.signedIn('coordination');
  expect((await coordinator.send(OUTBOX)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await coordinator.send(`{ node(id: "${data.outbox.nodes[0]!.id}") { id } }`)).toMatchObject({ data: { node: null } });
  await api.database.pool.query(`UPDATE mail SET created_at = now() - interval '31 days'`);
  await deleteOldMail(api.server.dataSource);
  expect((await admin.send<{ outbox: { nodes: object[] } }>(OUTBOX)).data.outbox.nodes).toEqual([]);
});
