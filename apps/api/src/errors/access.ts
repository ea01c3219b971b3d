import { GraphQLError } from 'graphql';
import { quoted } from './quoted.js';

const access = (code: string, status: number, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

export const unauthenticated = (): GraphQLError => access('UNAUTHENTICATED', 401, 'Sign in first: this needs an account.');
export const forbidden = (): GraphQLError => access('FORBIDDEN', 403, 'Your role does not allow this. Ask a coordinator of the network.');
/** Also for what exists but may not be read: for this viewer there is no difference. */
export const notFound = (id: string): GraphQLError => access('NOT_FOUND', 404, `Nothing that you may read has the id "${quoted(id)}".`);
