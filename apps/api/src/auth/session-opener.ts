import type { FastifyRequest } from 'fastify';
import { type AccountInput, addressOf } from './new-account.js';
import type { SignIn } from './sign-in.js';

/** Signs a new account in; answers the cookies to set, none where that did not work. */
export type SessionOpener = (request: FastifyRequest, account: Pick<AccountInput, 'email' | 'password'>) => Promise<string[]>;

/** Opens sessions as the sign-in page does, so that the session knows the device it is for. */
export const sessionOpener = (signIn: SignIn): SessionOpener => async (request, { email, password }) => {
  const headers = new Headers({ 'user-agent': request.headers['user-agent'] ?? '', 'x-forwarded-for': request.ip });
  const answer = await signIn.api.signInEmail({ body: { email: addressOf(email), password }, headers, asResponse: true });
  return answer.ok ? answer.headers.getSetCookie() : [];
};
