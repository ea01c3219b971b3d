import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsPage } from '../src/commands/pages.js';
import { ARCHIVED } from '../src/modules/archives/archived-tables.js';
import { permissionsPage } from '../src/commands/permissions-page.js';

const docs = (name: string): string => readFileSync(join(__dirname, '../../../docs', name), 'utf8');

test('docs/errors.md lists every code (npm run codegen)', () => {
  expect(docs('errors.md')).toBe(errorsPage());
});

test('docs/permissions.md is the permission table (npm run codegen)', () => {
  expect(docs('permissions.md')).toBe(permissionsPage());
});

test('docs/archives.md names every table that an archive holds, and no other', () => {
  const rows = docs('archives.md').split('\n').filter((line) => line.startsWith('| ') && line.includes('`'));
  const named = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map((match) => match[1]));
  expect(named.sort()).toEqual(ARCHIVED.map(({ name }) => name).sort());
});
