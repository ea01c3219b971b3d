import { readEnvironment } from '../environment.js';
import { isFirstRun } from '../modules/setup/setup.service.js';
import { setupUrl } from '../modules/setup/setup-token.js';
import { runCommand } from './command.js';

/** Prints where the first installation begins; nothing where there is an account. */
void runCommand(async (dataSource) => {
  if (!(await isFirstRun(dataSource))) return '';
  const { publicUrl, authSecret } = readEnvironment();
  return setupUrl(publicUrl, authSecret);
});
