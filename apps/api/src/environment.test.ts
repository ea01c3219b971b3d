import { resolve } from 'node:path';
import { EnvironmentError, readDatabaseUrl, readDatabaseUrls, readEnvironment, readStoreSettings } from './environment.js';

const complete = { DATABASE_URL: 'postgres://essaim:secret@127.0.0.1:5432/essaim', AUTH_SECRET: 'x'.repeat(32) };

function problemsOf(variables: Record<string, string>): readonly string[] {
  try {
    readEnvironment(variables);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
  return [];
}

describe('readEnvironment', () => {
  test('needs only a database and a secret', () => {
    expect(readEnvironment(complete)).toEqual({
      databaseUrl: complete.DATABASE_URL,
      apiPort: 4000,
      apiHost: '127.0.0.1',
      authSecret: complete.AUTH_SECRET,
      publicUrl: 'http://localhost:3000',
      corsOrigins: [],
      trustedProxies: ['loopback'],
      rateLimits: { key: 6000, address: 60_000 },
      files: { folder: resolve('.data/files') },
      production: false,
    });
  });

  test('reads what is set', () => {
    expect(readEnvironment({
      ...complete, API_PORT: '0', API_HOST: '0.0.0.0', PUBLIC_URL: 'https://essaim.example/', NODE_ENV: 'production',
      CORS_ORIGINS: 'https://a.example, http://b.example:8080,', TRUSTED_PROXIES: 'loopback,10.0.0.0/8,::1', RATE_LIMIT_KEY: '0', RATE_LIMIT_ADDRESS: '500',
    })).toMatchObject({
      apiPort: 0, apiHost: '0.0.0.0', publicUrl: 'https://essaim.example', production: true,
      corsOrigins: ['https://a.example', 'http://b.example:8080'], trustedProxies: ['loopback', '10.0.0.0/8', '::1'], rateLimits: { key: 0, address: 500 },
    });
  });

  test('lists everything that is missing or wrong at once, and never a secret', () => {
    const problems = problemsOf({ DATABASE_URL: 'mysql://user:hush@host/db', AUTH_SECRET: 'too-short-secret', API_PORT: '70000', PUBLIC_URL: 'essaim.example', CORS_ORIGINS: 'https://a.example/path,*', TRUSTED_PROXIES: 'loopback,everybody', RATE_LIMIT_KEY: '-1' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['DATABASE_URL', 'API_PORT', 'AUTH_SECRET', 'PUBLIC_URL', 'CORS_ORIGINS', 'CORS_ORIGINS', 'TRUSTED_PROXIES', 'RATE_LIMIT_KEY']);
    expect(problems.join()).not.toMatch(/hush|too-short-secret/);
    expect(problemsOf({})).toEqual([expect.stringContaining('DATABASE_URL is missing'), expect.stringContaining('AUTH_SECRET is missing')]);
  });

  test('mail and a provider need all of what belongs to them, and tell no secret', () => {
    expect(readEnvironment({ ...complete, SMTP_URL: 'smtp://u:hush@mail.example', MAIL_FROM: 'Essaim <essaim@a.example>' }).mail).toEqual({ smtpUrl: 'smtp://u:hush@mail.example', from: 'Essaim <essaim@a.example>' });
    expect(readEnvironment({ ...complete, OIDC_ISSUER: 'https://id.example/realm', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' }).oidc).toMatchObject({ name: 'id.example' });
    const problems = problemsOf({ ...complete, SMTP_URL: 'mail.example:25?hush', OIDC_ISSUER: 'id.example' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['SMTP_URL', 'MAIL_FROM', 'OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']);
    expect(problems.join()).not.toMatch(/hush/);
  });

  test('photos lie in a folder, or in a bucket of which all is known', () => {
    expect(readStoreSettings({ FILES_DIR: '/srv/photos' })).toEqual({ folder: '/srv/photos' });
    const bucket = { S3_ENDPOINT: 'https://s3.example', S3_BUCKET: 'photos', S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 'hush' };
    expect(readStoreSettings(bucket)).toEqual({ s3: { endpoint: 'https://s3.example', bucket: 'photos', region: 'us-east-1', accessKey: 'a', secretKey: 'hush', pathStyle: true } });
    expect(readStoreSettings({ ...bucket, S3_REGION: 'fr-par', S3_PATH_STYLE: 'no' })).toMatchObject({ s3: { region: 'fr-par', pathStyle: false } });
    expect(problemsOf({ ...complete, S3_BUCKET: 'photos' })).toEqual([expect.stringContaining('S3_ENDPOINT is missing')]);
    const problems = problemsOf({ ...complete, S3_ENDPOINT: 's3.example', S3_BUCKET: 'Mes Photos', S3_SECRET_KEY: 'hush', S3_PATH_STYLE: 'maybe' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['S3_BUCKET', 'S3_PATH_STYLE', 'S3_ENDPOINT', 'S3_ACCESS_KEY']);
    expect(problems.join()).not.toMatch(/hush/);
  });

  test('a command needs DATABASE_URL alone', () => {
    expect(readDatabaseUrl({ DATABASE_URL: complete.DATABASE_URL })).toBe(complete.DATABASE_URL);
    expect(() => readDatabaseUrl({})).toThrow('DATABASE_URL is missing');
    expect(readDatabaseUrls({ DATABASE_URL: complete.DATABASE_URL })).toEqual({ admin: complete.DATABASE_URL, serving: complete.DATABASE_URL });
    expect(readDatabaseUrls({ ...complete, DATABASE_ADMIN_URL: 'postgres://owner@host/db' })).toEqual({ admin: 'postgres://owner@host/db', serving: complete.DATABASE_URL });
    expect(() => readDatabaseUrls({ ...complete, DATABASE_ADMIN_URL: 'mysql://owner:hush@host/db' })).toThrow(/^(?!.*hush).*DATABASE_ADMIN_URL is not a URL/s);
  });
});
