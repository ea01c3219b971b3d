import { seedReference } from '../../seeds/reference/reference.seed.js';
import { isReferenceCurrent } from '../../seeds/reference/reference.version.js';
import { runCommand } from './command.js';

/** `--if-changed`: does nothing where the database has been written by this version already, as at most starts. */
void runCommand(async (dataSource) => {
  if (process.argv.includes('--if-changed') && (await isReferenceCurrent(dataSource))) return 'Reference data: as it is.';
  const counts = await seedReference(dataSource);
  return `Reference data: ${Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(', ')}.`;
});
