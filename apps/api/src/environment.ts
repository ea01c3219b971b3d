import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { SingleSignOn } from './auth/single-sign-on.js';
import type { MailSettings } from './mail/mailer.js';
import type { StoreSettings } from './storage/open-store.js';

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
  /** Proxies whose X-Forwarded-For is believed (TRUSTED_PROXIES): addresses, ranges, or the names loopback, linklocal, uniquelocal. */
  readonly trustedProxies: readonly string[];
  /** Points a minute for each API key (RATE_LIMIT_KEY) and each address of anonymous visitors (RATE_LIMIT_ADDRESS); 0 is no limit. */
  readonly rateLimits: { readonly key: number; readonly address: number };
  /** Where photos and documents lie: a folder (FILES_DIR), or a bucket of a server that speaks S3 (S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY, S3_SECRET_KEY, S3_PATH_STYLE). */
  readonly files: StoreSettings;
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
    publicUrl: publicUrl(variables, problems),
    corsOrigins: list(variables['CORS_ORIGINS']).map((each) => origin('CORS_ORIGINS', each, problems)),
    mail: mail(variables, problems),
    trustedProxies: trustedProxies(variables, problems),
    rateLimits: { key: points('RATE_LIMIT_KEY', variables, 6000, problems), address: points('RATE_LIMIT_ADDRESS', variables, 60_000, problems) },
    files: files(variables, problems),
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

/**
 * Reads the origin that browsers use, for the thread that writes mail.
 * @throws EnvironmentError when PUBLIC_URL is no origin.
 */
export function readPublicUrl(variables: Variables = process.env): string {
  const problems: string[] = [];
  const url = publicUrl(variables, problems);
  if (problems.length > 0) throw new EnvironmentError(problems);
  return url;
}

const publicUrl = (variables: Variables, problems: string[]): string => origin('PUBLIC_URL', variables['PUBLIC_URL'] || 'http://localhost:3000', problems);

function mail(variables: Variables, problems: string[]): MailSettings | undefined {
  const smtpUrl = variables['SMTP_URL'] ?? '';
  const from = variables['MAIL_FROM'] ?? '';
  if (!smtpUrl) return undefined;
  // The value is not repeated: it may hold a password.
  if (!/^smtps?:\/\//.test(smtpUrl) || !URL.canParse(smtpUrl)) problems.push('SMTP_URL is not a URL such as smtps://user:password@smtp.example:465');
  if (!/^[^\n]*[^\s<>@]+@[^\s<>@]+>?$/.test(from)) problems.push(`MAIL_FROM is "${from}": set it to the address that mail comes from, such as Essaim <essaim@example.org>`);
  return { smtpUrl, from };
}

/**
 * Reads where photos and documents lie, for commands that write or name them.
 * @throws EnvironmentError when a setting of the bucket is missing or wrong.
 */
export function readStoreSettings(variables: Variables = process.env): StoreSettings {
  const problems: string[] = [];
  const settings = files(variables, problems);
  if (problems.length > 0) throw new EnvironmentError(problems);
  return settings;
}

function files(variables: Variables, problems: string[]): StoreSettings {
  const endpoint = variables['S3_ENDPOINT'] ?? '';
  const more = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY', 'S3_SECRET_KEY', 'S3_PATH_STYLE'].filter((name) => variables[name]);
  if (!endpoint) {
    if (more.length > 0) problems.push(`S3_ENDPOINT is missing: ${more.join(', ')} needs the address of the server, such as https://s3.fr-par.scw.cloud`);
    return { folder: resolve(variables['FILES_DIR'] || '.data/files') };
  }
  const needed = (name: string, why: string): string => {
    const value = variables[name] ?? '';
    if (!value) problems.push(`${name} is missing: ${why}`);
    return value;
  };
  const bucket = needed('S3_BUCKET', 'set it to the name of the bucket for photos and documents');
  if (bucket && !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) problems.push(`S3_BUCKET is "${bucket}": a bucket has 3 to 63 lower case letters, digits, dots and hyphens`);
  const style = variables['S3_PATH_STYLE'] || 'yes';
  if (!/^(yes|no)$/.test(style)) problems.push(`S3_PATH_STYLE is "${style}": set it to yes (server/bucket/file) or no (bucket.server/file)`);
  return {
    s3: {
      endpoint: origin('S3_ENDPOINT', endpoint, problems),
      bucket,
      region: variables['S3_REGION'] || 'us-east-1',
      accessKey: needed('S3_ACCESS_KEY', 'S3_ENDPOINT needs it'),
      secretKey: needed('S3_SECRET_KEY', 'S3_ENDPOINT needs it'),
      pathStyle: style === 'yes',
    },
  };
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

/** Who migrates and runs commands, and who serves requests: the same where DATABASE_ADMIN_URL is not set. */
export interface DatabaseUrls {
  readonly admin: string;
  readonly serving: string;
}

/**
 * Reads DATABASE_ADMIN_URL and DATABASE_URL, for commands.
 * @throws EnvironmentError when one is missing or no PostgreSQL URL.
 */
export function readDatabaseUrls(variables: Variables = process.env): DatabaseUrls {
  const problems: string[] = [];
  const serving = databaseUrl(variables, problems);
  const admin = variables['DATABASE_ADMIN_URL'] ? databaseUrl(variables, problems, 'DATABASE_ADMIN_URL') : serving;
  if (problems.length > 0) throw new EnvironmentError(problems);
  return { admin, serving };
}

/** Where the list of erased people is kept outside of the database (ERASURE_LOG); undefined where it is kept nowhere. */
export const readErasureLog = (variables: Variables = process.env): string | undefined => variables['ERASURE_LOG'] || undefined;

function databaseUrl(variables: Variables, problems: string[], name = 'DATABASE_URL'): string {
  const value = variables[name] ?? '';
  if (!value) problems.push(`${name} is missing: set it to postgres://user:password@host:5432/database`);
  // The value is not repeated: it holds a password.
  else if (!/^postgres(ql)?:\/\//.test(value) || !URL.canParse(value)) problems.push(`${name} is not a URL that starts with postgres://`);
  return value;
}

function port(variables: Variables, problems: string[]): number {
  const value = variables['API_PORT'] || '4000';
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > 65_535) problems.push(`API_PORT is "${value}": set it to a number from 0 to 65535`);
  return number;
}

function trustedProxies(variables: Variables, problems: string[]): string[] {
  const proxies = list(variables['TRUSTED_PROXIES'] || 'loopback');
  for (const each of proxies) {
    const [address = '', bits = '0'] = each.split('/');
    if (!/^(loopback|linklocal|uniquelocal)$/.test(each) && !(isIP(address) && /^\d{1,3}$/.test(bits))) {
      problems.push(`TRUSTED_PROXIES has "${each}": give addresses, ranges such as 10.0.0.0/8, or loopback, linklocal, uniquelocal`);
    }
  }
  return proxies;
}

function points(name: string, variables: Variables, standard: number, problems: string[]): number {
  const value = variables[name] || String(standard);
  if (!/^\d{1,9}$/.test(value)) problems.push(`${name} is "${value}": set it to a number of points a minute, or to 0 for no limit`);
  return Number(value);
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
