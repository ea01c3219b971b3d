import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { EmbeddedPostgresError } from './errors.js';
import type { Home } from './home.js';

/** The port to listen on: the one asked for, else that of the last start if still free, else any free one. */
export async function choosePort(home: Home, asked: number | undefined): Promise<number> {
  if (asked !== undefined) {
    if (await isFree(asked)) return asked;
    throw new EmbeddedPostgresError('port-busy', `Port ${asked} on 127.0.0.1 is taken: leave the port out, or choose another.`);
  }
  const last = lastPort(home);
  if (last !== undefined && (await isFree(last))) return last;
  return listenOn(0);
}

/** Keeps the port for the next start, so that a connection set up in a database tool goes on working. */
export function rememberPort(home: Home, port: number): void {
  writeFileSync(home.port, `${port}\n`);
}

function lastPort(home: Home): number | undefined {
  try {
    const port = Number(readFileSync(home.port, 'utf8'));
    return Number.isInteger(port) && port > 1023 && port < 65536 ? port : undefined;
  } catch {
    return undefined;
  }
}

async function isFree(port: number): Promise<boolean> {
  try {
    await listenOn(port);
    return true;
  } catch {
    return false;
  }
}

function listenOn(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
