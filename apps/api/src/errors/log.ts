import type { FastifyBaseLogger } from 'fastify';
import type { DestinationStream, LoggerOptions } from 'pino';

/** E-mail addresses, and telephone numbers as they are written in France or with the code of a country. */
const EMAILS = /[^\s@<>"'`(),;:=]+@[^\s@<>"'`(),;:=]+\.\p{L}{2,}/gu;
const PHONES = /(?<![\d.])(?:(?:\+|00)\d{1,3}[ .-]?(?:\(0\)[ .-]?)?|0)[1-9](?:[ .-]?\d{2}){4}(?!\d)/g;

/** A text without what could tell who it is about. */
export const redacted = (text: string): string => text.replace(EMAILS, '[e-mail]').replace(PHONES, '[phone]');

/** What PostgreSQL says of an error beside its message, as far as it names no values: the row that failed, and the parameters, hold them. */
const OF_DATABASE = ['code', 'schema', 'table', 'column', 'constraint', 'routine'] as const;
/** Messages of this class repeat the value that they are about. */
const DATA_EXCEPTION = /^22/;
const CAUSES_AT_MOST = 3;

interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly cause?: LoggedError;
  readonly [detail: string]: unknown;
}

/** An error for the log: what helps to find the mistake, and nothing of what people had sent. Only what is named here is kept. */
export function errorForLog(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: typeof error === 'string' ? redacted(error) : '', stack: '' };
  const database = ('driverError' in error && error.driverError instanceof Error ? error.driverError : error) as Error & Record<string, unknown>;
  const details = Object.fromEntries(OF_DATABASE.flatMap((name) => (typeof database[name] === 'string' ? [[name, database[name]]] : [])));
  const quotes = typeof details['code'] === 'string' && DATA_EXCEPTION.test(details['code']);
  const clean = (text: string): string => redacted(quotes ? text.replace(/"[^"\n]*"/g, '"…"') : text);
  return {
    type: error.name,
    message: clean(error.message),
    stack: clean(error.stack ?? ''),
    ...details,
    ...(error.cause instanceof Error && depth < CAUSES_AT_MOST ? { cause: errorForLog(error.cause, depth + 1) } : {}),
    ...(error instanceof AggregateError && depth < CAUSES_AT_MOST ? { errors: error.errors.map((each) => errorForLog(each, depth + 1)) } : {}),
  };
}

/** What opens a private calendar stands in its path. */
const withoutToken = (path: string): string => path.replace(/^(\/feeds\/private\/).*/, '$1…');

/** Addresses of requests hold what people looked for, and links that open accounts: the path is enough. Nor is it anybody's business where they came from. */
const requestForLog = ({ method, url }: { method?: string; url?: string }): Record<string, unknown> => ({ method, path: url && redacted(withoutToken(url.split('?')[0]!)) });

/** How everything is logged: no personal data, whatever went wrong. */
export const LOGGING = { level: 'warn', serializers: { err: errorForLog, req: requestForLog } } as const satisfies LoggerOptions;

/** The logger of the server; `stream`: where it writes, the standard output where it is absent. */
export const loggerOptions = (stream?: DestinationStream) => ({ ...LOGGING, ...(stream && { stream }) });

/** What sign-in has to say goes to the same log; of what it adds, which may be addresses, only errors. */
export const signInLog = (log: FastifyBaseLogger) => ({
  level: 'warn' as const,
  log: (level: string, message: string, ...details: unknown[]): void => {
    const err = details.find((detail) => detail instanceof Error);
    log[level === 'error' ? 'error' : 'warn']({ ...(err && { err }) }, redacted(message));
  },
});
