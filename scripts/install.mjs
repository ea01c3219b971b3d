/** `npm ci`, when node_modules is not what package-lock.json says. */
import { install } from './lib/prepare.mjs';
import { main } from './lib/say.mjs';

await main(install);
