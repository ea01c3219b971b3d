import { GraphQLError } from 'graphql';
import { quoted } from './quoted.js';

const access = (code: string, status: number, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

export const unauthenticated = (): GraphQLError => access('UNAUTHENTICATED', 401, 'Sign in first: this needs an account.');
export const forbidden = (): GraphQLError => access('FORBIDDEN', 403, 'Your role does not allow this. Ask a coordinator of the network.');
/** The key does not say what it should, so nothing is done under it. */
export const keyInvalid = (): GraphQLError => access('IDEMPOTENCY_KEY_INVALID', 400, 'An Idempotency-Key has 1 to 200 printable ASCII characters.');
/** Another request came with this key before: nothing is done. */
export const keyReused = (): GraphQLError => access('IDEMPOTENCY_KEY_REUSED', 422, 'This Idempotency-Key came with another request before. Give every request a key of its own.');
/** Also for what exists but may not be read: for this viewer there is no difference. */
export const notFound = (id: string): GraphQLError => access('NOT_FOUND', 404, `Nothing that you may read has the id "${quoted(id)}".`);
