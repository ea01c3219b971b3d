import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Attempts } from '../../auth/attempts.js';
import { type AccountInput, checkAccount } from '../../auth/new-account.js';
import { hashPassword } from '../../auth/password.js';
import { sameOriginOnly } from '../../auth/same-origin.js';
import type { SessionOpener } from '../../auth/session-opener.js';
import type { Viewer } from '../../auth/viewer.js';
import { answerRefusal } from '../../errors/answer-refusal.js';
import { Refusal } from '../../errors/refusal.js';
import { UserErrors } from '../../errors/user-error.js';
import { Transaction } from '../../transaction/transaction.js';
import { messageOf } from './invitation.messages.js';
import { offerOf } from './join.record.js';
import { join } from './join.service.js';
import { register } from './register.service.js';
import { readScope } from './rights.service.js';

interface Doors {
  dataSource: DataSource;
  viewer: (request: FastifyRequest) => Promise<Viewer>;
  origins: readonly string[];
  attempts: Attempts;
  openSession: SessionOpener;
}

type Body = Readonly<Record<string, unknown>>;

/**
 * What whoever holds a link does with it; the token stands in the body, where no log of addresses finds it. Beside GraphQL, because visitors send it,
 * it sets a cookie, and one request must be one attempt: an operation could hold many by aliases. Refusals are JSON `{ code, message, problems? }`.
 * `POST /auth/invitation` `{ token }`: what the link offers. `POST /auth/invitation/join` `{ token }`: the account that is signed in joins.
 * `POST /auth/invitation/register` `{ token, name, email, password }`: a new account joins, and is signed in, 201.
 */
export function invitationRoutes(app: FastifyInstance, { dataSource, viewer: viewerOf, origins, attempts, openSession }: Doors): void {
  const door = (url: string, work: (request: FastifyRequest, reply: FastifyReply, viewer: Viewer, body: Body) => Promise<unknown>): void => {
    app.post(url, { onRequest: sameOriginOnly(origins) }, async (request, reply) => {
      const viewer = await viewerOf(request);
      const body = typeof request.body === 'object' && request.body !== null ? (request.body as Body) : {};
      reply.header('cache-control', 'private, no-store');
      try {
        return await work(request, reply, viewer, body);
      } catch (error) {
        return answerRefusal(reply, error, viewer.locale, messageOf);
      }
    });
  };
  const inTransaction = <Result>(viewer: Viewer, work: (tx: Transaction) => Promise<Result>): Promise<Result> => dataSource.transaction((manager) => work(new Transaction(manager, viewer)));

  door('/auth/invitation', async (request, _reply, viewer, { token }) => {
    try {
      return await inTransaction(viewer, (tx) => seenBy(tx, token));
    } catch (error) {
      if (error instanceof Refusal && error.status === 404) refuseWaiting(await attempts.begin(String(token), request.ip));
      throw error;
    }
  });

  door('/auth/invitation/join', async (_request, _reply, viewer, { token }) => {
    if (viewer.kind !== 'USER') throw new Refusal(401, 'UNAUTHENTICATED');
    return { network: (await inTransaction(viewer, (tx) => join(tx, token))).network_slug };
  });

  door('/auth/invitation/register', async (request, reply, viewer, { token, ...fields }) => {
    const account = accountIn(fields);
    const problems = checkAccount(account);
    if (problems.length > 0) throw new UserErrors(problems);
    // Whoever holds a link could ask which addresses have accounts: one by one, and not for long.
    refuseWaiting(await attempts.begin(String(token), request.ip));
    const passwordHash = await hashPassword(account.password);
    const { network_slug: network } = await inTransaction(viewer, (tx) => register(tx, token, { ...account, passwordHash }));
    await attempts.forgive(String(token), request.ip);
    const cookies = await openSession(request, account);
    if (cookies.length > 0) reply.header('set-cookie', cookies);
    return reply.status(201).send({ network, signedIn: cookies.length > 0 });
  });
}

async function seenBy(tx: Transaction, token: unknown): Promise<object> {
  const offer = await offerOf(tx, token);
  const scope = await readScope(tx, 'invitation', offer.id);
  const names = await tx.query<{ lieux: string[]; projects: string[] }>(
    `SELECT coalesce((SELECT array_agg(name ORDER BY name) FROM lieu WHERE id = ANY($1) AND deleted_at IS NULL), '{}') AS lieux,
       coalesce((SELECT array_agg(title ORDER BY title) FROM cooperation_project WHERE id = ANY($2) AND deleted_at IS NULL), '{}') AS projects`,
    [scope.lieux, scope.projects],
  );
  return {
    state: offer.state,
    network: { slug: offer.network_slug, name: offer.network_name },
    roles: offer.roles,
    ...names[0]!,
    startsOn: offer.starts_on,
    endsOn: offer.ends_on,
    email: offer.email,
    name: offer.person_name,
    invitedBy: offer.invited_by,
    member: tx.viewer.memberships.some(({ networkId }) => networkId === offer.network_id),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const accountIn = ({ name, email, password }: Body): AccountInput => ({ name: text(name), email: text(email), password: text(password) });

function refuseWaiting(seconds: number | undefined): void {
  if (seconds !== undefined) throw new Refusal(429, 'TOO_MANY_ATTEMPTS', { seconds: String(seconds) });
}
