import { findBrowser } from './browser.ts';
import { createDatabases } from './databases.ts';
import { startServers, type Servers } from './servers.ts';
import { signInEverybody } from './sessions.ts';

/** Starts what the tests need; workers learn of it through the environment. Returns what stops it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  // Before anything else: where it unpacks a browser, it moves the temporary folder of this process.
  const browser = await findBrowser();
  const databases = await createDatabases();
  let servers: Servers | undefined;
  const stop = async (): Promise<void> => {
    await servers?.stop();
    await databases.stop();
  };
  try {
    servers = await startServers('demonstration', databases.demonstration);
    await signInEverybody(servers.url);
  } catch (error) {
    await stop();
    throw error;
  }
  process.env['E2E_BROWSER'] = JSON.stringify(browser);
  process.env['E2E_URL'] = servers.url;
  process.env['E2E_DATABASE_URL'] = databases.demonstration;
  process.env['E2E_EMPTY_DATABASE_URL'] = databases.empty;
  return stop;
}
