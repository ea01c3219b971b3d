import { seedReference } from '../../seeds/reference/reference.seed.js';
import { runCommand } from './command.js';

void runCommand(async (dataSource) => {
  const counts = await seedReference(dataSource);
  return `Reference data: ${Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(', ')}.`;
});
