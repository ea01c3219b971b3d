import { EnvironmentError, readDatabaseUrl, readEnvironment } from './environment.js';

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
      production: false,
    });
  });

  test('reads what is set', () => {
    expect(readEnvironment({
      ...complete, API_PORT: '0', API_HOST: '0.0.0.0', PUBLIC_URL: 'https://essaim.example/', NODE_ENV: 'production',
      CORS_ORIGINS: 'https://a.example, http://b.example:8080,',
    })).toMatchObject({
      apiPort: 0, apiHost: '0.0.0.0', publicUrl: 'https://essaim.example', production: true,
      corsOrigins: ['https://a.example', 'http://b.example:8080'],
    });
  });

  test('lists everything that is missing or wrong at once, and never a secret', () => {
    const problems = problemsOf({ DATABASE_URL: 'mysql://user:hush@host/db', AUTH_SECRET: 'too-short-secret', API_PORT: '70000', PUBLIC_URL: 'essaim.example', CORS_ORIGINS: 'https://a.example/path,*' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['DATABASE_URL', 'API_PORT', 'AUTH_SECRET', 'PUBLIC_URL', 'CORS_ORIGINS', 'CORS_ORIGINS']);
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

  test('a command needs DATABASE_URL alone', () => {
    expect(readDatabaseUrl({ DATABASE_URL: complete.DATABASE_URL })).toBe(complete.DATABASE_URL);
    expect(() => readDatabaseUrl({})).toThrow('DATABASE_URL is missing');
  });
});
