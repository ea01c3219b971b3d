/** What the API is told from outside. */
export interface Environment {
  /** PostgreSQL connection URL (DATABASE_URL). */
  readonly databaseUrl: string;
  /** TCP port the API listens on; 0 takes any free one (API_PORT). */
  readonly apiPort: number;
  /** Address the API listens on (API_HOST). */
  readonly apiHost: string;
  /** Secret that signs session cookies, at least 32 characters (AUTH_SECRET). */
  readonly authSecret: string;
  /** The one origin that browsers use, that of the dashboard (PUBLIC_URL), without a trailing slash. */
  readonly publicUrl: string;
  /** Other origins whose pages may call the API (CORS_ORIGINS, separated by commas). */
  readonly corsOrigins: readonly string[];
  /** True when NODE_ENV is `production`. */
  readonly production: boolean;
}

/** Something in the environment is missing or wrong; the message lists all of it. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';

  constructor(readonly problems: readonly string[]) {
    super(`The environment is not complete:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the whole environment of the API.
 * @throws EnvironmentError naming every variable that is missing or wrong.
 */
export function readEnvironment(variables: Variables = process.env): Environment {
  const problems: string[] = [];
  const environment = {
    databaseUrl: databaseUrl(variables, problems),
    apiPort: port(variables, problems),
    apiHost: variables['API_HOST'] || '127.0.0.1',
    authSecret: authSecret(variables, problems),
    publicUrl: origin('PUBLIC_URL', variables['PUBLIC_URL'] || 'http://localhost:3000', problems),
    corsOrigins: list(variables['CORS_ORIGINS']).map((each) => origin('CORS_ORIGINS', each, problems)),
    production: variables['NODE_ENV'] === 'production',
  };
  if (problems.length > 0) throw new EnvironmentError(problems);
  return environment;
}

/**
 * Reads DATABASE_URL alone, for commands that need nothing else.
 * @throws EnvironmentError when it is missing or no PostgreSQL URL.
 */
export function readDatabaseUrl(variables: Variables = process.env): string {
  const problems: string[] = [];
  const url = databaseUrl(variables, problems);
  if (problems.length > 0) throw new EnvironmentError(problems);
  return url;
}

/** Where the list of erased people is kept outside of the database (ERASURE_LOG); undefined where it is kept nowhere. */
export const readErasureLog = (variables: Variables = process.env): string | undefined => variables['ERASURE_LOG'] || undefined;

function databaseUrl(variables: Variables, problems: string[]): string {
  const value = variables['DATABASE_URL'] ?? '';
  if (!value) problems.push('DATABASE_URL is missing: set it to postgres://user:password@host:5432/database');
  // The value is not repeated: it holds a password.
  else if (!/^postgres(ql)?:\/\//.test(value) || !URL.canParse(value)) problems.push('DATABASE_URL is not a URL that starts with postgres://');
  return value;
}

function port(variables: Variables, problems: string[]): number {
  const value = variables['API_PORT'] || '4000';
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > 65_535) problems.push(`API_PORT is "${value}": set it to a number from 0 to 65535`);
  return number;
}

function authSecret(variables: Variables, problems: string[]): string {
  const value = variables['AUTH_SECRET'] ?? '';
  if (!value) problems.push('AUTH_SECRET is missing: set it to 32 random characters or more, for instance from `openssl rand -base64 32`');
  else if (value.length < 32) problems.push(`AUTH_SECRET has ${value.length} characters: it needs 32 or more`);
  return value;
}

function origin(name: string, value: string, problems: string[]): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash) return url.origin;
  problems.push(`${name} is "${value}": set it to an origin such as https://essaim.example, without a path`);
  return value;
}

function list(value = ''): string[] {
  return value.split(',').map((each) => each.trim()).filter((each) => each !== '');
}
