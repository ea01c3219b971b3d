import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Attempts } from '../../auth/attempts.js';
import { checkAccount } from '../../auth/new-account.js';
import { hashPassword } from '../../auth/password.js';
import { sameOriginOnly } from '../../auth/same-origin.js';
import type { SessionOpener } from '../../auth/session-opener.js';
import type { Viewer } from '../../auth/viewer.js';
import { answerRefusal } from '../../errors/answer-refusal.js';
import { Refusal } from '../../errors/refusal.js';
import { Transaction } from '../../transaction/transaction.js';
import { setupIn } from './setup.input.js';
import { messageOf } from './setup.messages.js';
import { isFirstRun, setUp } from './setup.service.js';
import { isSetupToken } from './setup-token.js';

interface Doors {
  dataSource: DataSource;
  viewer: (request: FastifyRequest) => Promise<Viewer>;
  origins: readonly string[];
  attempts: Attempts;
  openSession: SessionOpener;
  secret: string;
}

type Body = Readonly<Record<string, unknown>>;

/**
 * `GET /auth/setup`: `{ needed }`, true where the instance has no account yet. `POST /auth/setup/token` `{ token }`: 204 where it is the one of the console.
 * `POST /auth/setup` `{ token, account, network }`: makes the first account and the first network, and signs in, 201 `{ network }`.
 */
export function setupRoutes(app: FastifyInstance, { dataSource, viewer: viewerOf, origins, attempts, openSession, secret }: Doors): void {
  const check = async (request: FastifyRequest): Promise<Body> => {
    const body = (typeof request.body === 'object' && request.body !== null ? request.body : {}) as Body;
    if (!(await isFirstRun(dataSource))) throw new Refusal(409, 'SETUP_DONE');
    if (isSetupToken(secret, body.token)) return body;
    const wait = await attempts.begin('setup', request.ip);
    throw wait === undefined ? new Refusal(403, 'SETUP_TOKEN') : new Refusal(429, 'TOO_MANY_ATTEMPTS', { seconds: String(wait) });
  };

  app.get('/auth/setup', async (_request, reply) => reply.header('cache-control', 'no-store').send({ needed: await isFirstRun(dataSource) }));

  app.post('/auth/setup/token', { onRequest: sameOriginOnly(origins) }, async (request, reply) => {
    try {
      await check(request);
      return await reply.status(204).send();
    } catch (error) {
      return answerRefusal(reply, error, (await viewerOf(request)).locale, messageOf);
    }
  });

  app.post('/auth/setup', { onRequest: sameOriginOnly(origins) }, async (request, reply) => {
    const viewer = await viewerOf(request);
    try {
      const setup = setupIn(await check(request));
      const passwordHash = checkAccount(setup.account).length === 0 ? await hashPassword(setup.account.password) : '';
      const network = await dataSource.transaction((manager) => setUp(new Transaction(manager, viewer), setup, passwordHash));
      const cookies = await openSession(request, setup.account);
      if (cookies.length > 0) reply.header('set-cookie', cookies);
      return await reply.status(201).header('cache-control', 'private, no-store').send({ network, signedIn: cookies.length > 0 });
    } catch (error) {
      return answerRefusal(reply, error, viewer.locale, messageOf);
    }
  });
}
