import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { withoutValues } from './quoted.js';

const MESSAGE_AT_MOST = 500;

interface Log {
  error(details: object, message: string): void;
}

/** PostgreSQL's words for values that no column can hold, such as a NUL character. */
const UNSTORABLE = new Set(['22021', '22P05']);
/** The statement ran longer than it may. */
const TOO_SLOW = '57014';

/**
 * What clients see of an error: what they can act on as it is; a bug masked, with an incident id that the log has too.
 */
export function formatError(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const state = (original as { code?: string } | null)?.code;
    if (state && UNSTORABLE.has(state)) {
      return { ...formatted, message: 'A text holds a character that cannot be stored (NUL). Remove it.', extensions: { code: 'BAD_USER_INPUT' } };
    }
    if (state === TOO_SLOW) {
      return { ...formatted, message: 'This query took too long. Ask for less at a time.', extensions: { code: 'QUERY_TOO_LARGE' } };
    }
    // Apollo calls whatever a validation rule says a failed validation.
    const code = formatted.extensions?.refusedAs ?? formatted.extensions?.code;
    if (code && code !== 'INTERNAL_SERVER_ERROR') {
      const { stacktrace: _, refusedAs: __, ...extensions } = formatted.extensions!;
      return { ...formatted, message: withoutValues(formatted.message).slice(0, MESSAGE_AT_MOST), extensions: { ...extensions, code } };
    }
    const incident = randomUUID();
    log.error({ incident, err: original }, 'A request failed');
    return {
      message: `Something went wrong on our side (incident ${incident}).`,
      path: formatted.path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', incident },
    };
  };
}
