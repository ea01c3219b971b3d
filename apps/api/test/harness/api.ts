import type { DocumentNode } from 'graphql';
import { print } from 'graphql';
import type { Environment } from '../../src/environment.js';
import { createServer, type Server } from '../../src/server.js';
import { type TestDatabase, testDatabase } from './database.js';
import { testEnvironment } from './environment.js';
import { openSession } from './session.js';

export interface Answer<Data> {
  status: number;
  data: Data;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; [key: string]: unknown } }[];
}

/** Someone who speaks to the API over HTTP, with the cookie of their session. */
export interface Client {
  send<Data = Record<string, never>>(query: string | DocumentNode, variables?: object): Promise<Answer<Data>>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export interface TestApi {
  readonly url: string;
  readonly server: Server;
  readonly database: TestDatabase;
  readonly anonymous: Client;
  /** Somebody with a session: of a demonstration account, `coordination`, `animation` or `admin`, or of any e-mail address. Signs in for it where there is a password. */
  signedIn(account: string, password?: string): Promise<Client>;
  /** Whoever sends this key. */
  withKey(key: string): Client;
  /** Whoever holds this cookie. */
  withCookie(cookie: string): Client;
  /** Texts of the statements that reads ran while `work` did, the look-up of the viewer left out. */
  statements(work: () => Promise<unknown>): Promise<string[]>;
  close(): Promise<void>;
}

/** How viewers are looked up, and that a key was used. */
const VIEWER_STATEMENTS = new Set(['viewer_of_session', 'viewer_of_key', 'note_use_of_key']);

interface Options {
  demo?: boolean;
  /** An API whose database this one serves too, as a second process does. */
  beside?: TestApi;
  /** Does the work in the background too. */
  jobs?: boolean;
  /** What is told otherwise. */
  environment?: Partial<Environment>;
}

/** Whoever speaks to the API at this address, with a cookie or a key. */
function clientOf(url: string, cookie?: string, key?: string): Client {
  const call = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${url}${path}`, { ...init, headers: { ...init.headers, ...(cookie && { cookie }), ...(key && { authorization: `Bearer ${key}` }) } });
  return {
    fetch: call,
    send: async <Data>(query: string | DocumentNode, variables?: object) => {
      const body = JSON.stringify({ query: typeof query === 'string' ? query : print(query), variables });
      const response = await call('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return { status: response.status, ...((await response.json()) as Omit<Answer<Data>, 'status'>) };
    },
  };
}

const addressOf = (account: string): string => (account.includes('@') ? account : `${account}@demo.example`);

/** Somebody with a session, at the API at this address. */
export async function sessionAt(url: string, { pool }: TestDatabase, account: string, secret: string): Promise<Client> {
  return clientOf(url, await openSession(pool, addressOf(account), secret));
}

/** The whole API on a database of its own, listening on a free port; without limits of requests unless it is told some. */
export async function testApi({ jobs = false, environment, beside, ...options }: Options = {}): Promise<TestApi> {
  const database = beside?.database ?? (await testDatabase(options));
  const told = testEnvironment(database.url, environment);
  const server = await createServer(told, { log: false, jobs: jobs ? 'HERE' : 'ELSEWHERE' });
  const url = await server.app.listen({ port: 0, host: '127.0.0.1' });

  const client = (cookie?: string, key?: string): Client => clientOf(url, cookie, key);
  return {
    url,
    server,
    database,
    anonymous: client(),
    withCookie: client,
    withKey: (key) => client(undefined, key),
    signedIn: async (account, password) => {
      if (password === undefined) return sessionAt(url, database, account, told.authSecret);
      const email = addressOf(account);
      const response = await fetch(`${url}/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: told.publicUrl },
        body: JSON.stringify({ email, password }),
      });
      if (!response.ok) throw new Error(`Sign-in of ${email} answered ${response.status}: ${await response.text()}`);
      return client(response.headers.getSetCookie().map((each) => each.split(';')[0]).join('; '));
    },
    statements: async (work) => {
      const texts: string[] = [];
      const { pool } = server;
      const query = pool.query.bind(pool);
      const spy = (...args: unknown[]): unknown => {
        const [statement] = args as [string | { name?: string; text: string }];
        if (typeof statement === 'string') texts.push(statement);
        else if (!VIEWER_STATEMENTS.has(statement.name ?? '')) texts.push(statement.text);
        return (query as (...all: unknown[]) => unknown)(...args);
      };
      Object.assign(pool, { query: spy });
      try {
        await work();
      } finally {
        Object.assign(pool, { query });
      }
      return texts;
    },
    close: async () => {
      await server.stop();
      if (!beside) await database.close();
    },
  };
}
