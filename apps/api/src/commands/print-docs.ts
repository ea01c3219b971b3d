import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsPage } from './pages.js';
import { permissionsPage } from './permissions-page.js';

/** Writes the pages of docs/ that list what the code declares. */
const docs = join(__dirname, '../../../../../docs');
writeFileSync(join(docs, 'errors.md'), errorsPage());
writeFileSync(join(docs, 'permissions.md'), permissionsPage());
