import { request } from '@playwright/test';
import path from 'node:path';

/** The accounts of the demonstration. */
export const accounts = {
  coordinator: 'coordination@demo.example',
  animateur: 'animation@demo.example',
  admin: 'admin@demo.example',
} as const;

export type Account = keyof typeof accounts;

/** Their names, as others read them. */
export const names: Record<Account, string> = { coordinator: 'Claire Debruyne', animateur: 'Inès Caron', admin: 'Malik Benaïssa' };

export const PASSWORD = 'essaim-demo';

/** The cookies of somebody who has signed in, for `test.use({ storageState })`. */
export const sessionOf = (account: Account): string => path.join(import.meta.dirname, '..', 'test-results', 'sessions', `${account}.json`);

/** Signs every account in once; only the journey about signing in does so by hand. */
export async function signInEverybody(url: string): Promise<void> {
  for (const account of Object.keys(accounts) as Account[]) {
    const context = await request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } });
    const response = await context.post('/auth/sign-in/email', { data: { email: accounts[account], password: PASSWORD } });
    if (!response.ok()) throw new Error(`${account} cannot sign in: ${response.status()} ${await response.text()}`);
    await context.storageState({ path: sessionOf(account) });
    await context.dispose();
  }
}
