import { findBrowser } from './browser.ts';
import { startServers } from './servers.ts';
import { signInEverybody } from './sessions.ts';

/** Starts what the tests need; workers learn of it through the environment. Returns what stops it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const browser = await findBrowser();
  const servers = await startServers('demonstration');
  process.env['E2E_BROWSER'] = JSON.stringify(browser);
  process.env['E2E_URL'] = servers.url;
  process.env['E2E_DATABASE_URL'] = servers.databaseUrl;
  try {
    await signInEverybody(servers.url);
  } catch (error) {
    await servers.stop();
    throw error;
  }
  return servers.stop;
}
