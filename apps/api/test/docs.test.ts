import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsPage } from '../src/commands/pages.js';
import { permissionsPage } from '../src/commands/permissions-page.js';

const docs = (name: string): string => readFileSync(join(__dirname, '../../../docs', name), 'utf8');

test('docs/errors.md lists every code (npm run codegen)', () => {
  expect(docs('errors.md')).toBe(errorsPage());
});

test('docs/permissions.md is the permission table (npm run codegen)', () => {
  expect(docs('permissions.md')).toBe(permissionsPage());
});
