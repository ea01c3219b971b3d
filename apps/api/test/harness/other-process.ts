import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sessionAt, type TestApi } from './api.js';
import { AUTH_SECRET } from './environment.js';

/** An API that shares nothing with this process but the database. */
export type OtherProcess = Pick<TestApi, 'url' | 'signedIn' | 'close'>;

/** The API as it is served, in a process of its own, on the database of another one. */
export async function otherProcess({ database }: TestApi): Promise<OtherProcess> {
  const told = { DATABASE_URL: database.url, API_PORT: '0', AUTH_SECRET, RATE_LIMIT_KEY: '0', RATE_LIMIT_ADDRESS: '0', NODE_ENV: 'production' };
  const child = fork(join(__dirname, '../../dist/src/main.js'), {
    execArgv: ['--require', join(__dirname, 'follow-test.cjs')],
    env: { ...process.env, ...told },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      const [, address] = (said += chunk.toString()).match(/API ready at (\S+)\/graphql/) ?? [];
      if (address) resolve(address);
    });
    void ended.then(([code]) => reject(new Error(`The other API ended with ${code}: ${said}`)));
  });
  return {
    url,
    signedIn: (account) => sessionAt(url, database, account, AUTH_SECRET),
    close: async () => {
      child.kill();
      await ended;
    },
  };
}
