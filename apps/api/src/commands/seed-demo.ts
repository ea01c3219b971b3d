import { seedDemo } from '../../seeds/demo/demo.seed.js';
import { readStoreSettings } from '../environment.js';
import { openStore } from '../storage/open-store.js';
import { runCommand } from './command.js';

void runCommand(async (dataSource) => {
  // The demonstration has an administrator whose password everybody knows: it must never join data of somebody's own.
  const [own] = await dataSource.query<{ what: string }[]>(`
    SELECT 'the network "' || name || '"' AS what FROM network
    UNION ALL SELECT 'the account ' || email FROM app_user
    UNION ALL SELECT id FROM actor LIMIT 1`);
  if (own) return `No demonstration is loaded: the database is not empty (it has ${own.what}).`;
  await seedDemo(dataSource, new Date(), openStore(readStoreSettings()));
  return 'The demonstration network is there: sign in as coordination@demo.example, animation@demo.example or admin@demo.example, password essaim-demo.';
});
