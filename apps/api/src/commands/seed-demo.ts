import { seedDemo } from '../../seeds/demo/demo.seed.js';
import { runCommand } from './command.js';

void runCommand(async (dataSource) => {
  const [first] = await dataSource.query<{ name: string }[]>('SELECT name FROM network LIMIT 1');
  if (first) return `Nothing done: the database is not empty (it has the network "${first.name}").`;
  await seedDemo(dataSource, new Date());
  return 'The demonstration network is there: sign in as coordination@demo.example, animation@demo.example or admin@demo.example, password essaim-demo.';
});
