/** What went wrong: clients such as `npm start` decide by this code, people read the message. */
export type EmbeddedPostgresErrorCode =
  /** Another live process holds this data directory. */
  | 'in-use'
  /** There are no PostgreSQL binaries for this machine. */
  | 'no-binaries'
  /** The port that was asked for is taken. */
  | 'port-busy'
  /** The data directory is not one that this package and this user can work with. */
  | 'bad-data-directory'
  /** initdb or postgres failed; the message holds the end of its log. */
  | 'not-started'
  /** The server did not go away when told to. */
  | 'not-stopped';

/** Every failure that this package foresees; the message says what to do next. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly code: EmbeddedPostgresErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** The way out that every "cannot run PostgreSQL here" message names. */
export const WAY_OUT = 'Set DATABASE_URL to use a PostgreSQL 18 server of your own instead.';

/** The `code` of a system error such as ENOENT, or undefined. No instanceof: Jest's errors come from another realm. */
export function systemCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
