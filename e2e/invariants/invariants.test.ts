import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Client } from 'pg';
import { ROOT } from '../support/servers.ts';

const directory = path.join(ROOT, 'apps', 'api', 'checks');

for (const file of readdirSync(directory).filter((name) => name.endsWith('.sql'))) {
  test(`${file} finds nothing after the journeys`, async () => {
    const client = new Client({ connectionString: process.env['E2E_DATABASE_URL'] });
    await client.connect();
    try {
      const { rows } = await client.query(readFileSync(path.join(directory, file), 'utf8'));
      expect(rows).toEqual([]);
    } finally {
      await client.end();
    }
  });
}
