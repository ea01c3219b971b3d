import { readEnvironment } from './environment.js';
import { communeReference } from './modules/imports/recognition/reference.js';
import { isFirstRun } from './modules/setup/setup.service.js';
import { setupUrl } from './modules/setup/setup-token.js';
import { createServer } from './server.js';
import { openStore, tryStore, whereIs } from './storage/open-store.js';

async function main(): Promise<void> {
  const environment = readEnvironment();
  // Built on first use, which would keep the requests of that moment waiting.
  communeReference();
  const { app, dataSource, stop } = await createServer(environment, { jobs: 'THREAD' });
  const address = await app.listen({ port: environment.apiPort, host: environment.apiHost });
  process.stdout.write(`API ready at ${address}/graphql\n`);
  // Everything else works without them, so that nobody is kept out.
  await tryStore(openStore(environment.files)).catch((error: unknown) => {
    process.stderr.write(`Les photos et les documents ne peuvent pas être enregistrés (photos and documents cannot be kept) in ${whereIs(environment.files)}: ${error instanceof Error ? error.message : String(error)}\n`);
  });
  if (await isFirstRun(dataSource)) {
    process.stdout.write(`Première installation (first installation): ${setupUrl(environment.publicUrl, environment.authSecret)}\n`);
  }
  const end = (): void => void stop().then(() => process.exit(0));
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
