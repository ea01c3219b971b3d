import type { SingleSignOn } from './auth/single-sign-on.js';
import type { MailSettings } from './mail/mailer.js';

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
  /** Where mail goes out (SMTP_URL, MAIL_FROM); absent: mail stays in the outbox. */
  readonly mail?: MailSettings;
  /** A provider that accounts may sign in with (OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME); absent: passwords and links only. */
  readonly oidc?: SingleSignOn;
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
    mail: mail(variables, problems),
    oidc: oidc(variables, problems),
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

/**
 * Reads where mail goes out, for the thread that sends it.
 * @throws EnvironmentError when SMTP_URL or MAIL_FROM is wrong.
 */
export function readMailSettings(variables: Variables = process.env): MailSettings | undefined {
  const problems: string[] = [];
  const settings = mail(variables, problems);
  if (problems.length > 0) throw new EnvironmentError(problems);
  return settings;
}

function mail(variables: Variables, problems: string[]): MailSettings | undefined {
  const smtpUrl = variables['SMTP_URL'] ?? '';
  const from = variables['MAIL_FROM'] ?? '';
  if (!smtpUrl) return undefined;
  // The value is not repeated: it may hold a password.
  if (!/^smtps?:\/\//.test(smtpUrl) || !URL.canParse(smtpUrl)) problems.push('SMTP_URL is not a URL such as smtps://user:password@smtp.example:465');
  if (!/^[^\n]*[^\s<>@]+@[^\s<>@]+>?$/.test(from)) problems.push(`MAIL_FROM is "${from}": set it to the address that mail comes from, such as Essaim <essaim@example.org>`);
  return { smtpUrl, from };
}

function oidc(variables: Variables, problems: string[]): SingleSignOn | undefined {
  const issuer = variables['OIDC_ISSUER'] ?? '';
  if (!issuer) return undefined;
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) problems.push(`OIDC_ISSUER is "${issuer}": set it to the address of the provider, such as https://id.example.org`);
  const needed = (name: string): string => {
    const value = variables[name] ?? '';
    if (!value) problems.push(`${name} is missing: OIDC_ISSUER needs it`);
    return value;
  };
  return { issuer, clientId: needed('OIDC_CLIENT_ID'), clientSecret: needed('OIDC_CLIENT_SECRET'), name: variables['OIDC_NAME'] || url?.hostname || issuer };
}

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
