import sharp from 'sharp';
import type { EntityManager } from 'typeorm';
import { convertImage } from '../../src/modules/photos/convert-image.js';
import { fileOf } from '../../src/modules/photos/photo.files.js';
import { newFileKey } from '../../src/modules/stored-files/file-key.js';
import { newId } from '../../src/shared/id.js';
import type { FileStore } from '../../src/storage/file-store.js';
import { ILLUSTRATIONS } from './illustrations.js';
import { insertRows } from './rows.js';

/** Draws the pictures of some resources, needs and events and puts them where photos lie. */
export async function seedPhotos(manager: EntityManager, store: FileStore): Promise<void> {
  const shown = await manager.query<{ id: string; title: string }[]>(
    'SELECT id, title FROM resource WHERE title = ANY($1) UNION ALL SELECT id, title FROM need WHERE title = ANY($1) UNION ALL SELECT id, title FROM ess_month_event WHERE title = ANY($1)', [Object.keys(ILLUSTRATIONS)],
  );
  await insertRows(manager, 'photo', await Promise.all(shown.map(async ({ id, title }) => {
    const { alternative, drawing } = ILLUSTRATIONS[title]!;
    const { width, height, sizes } = await convertImage(await sharp(Buffer.from(drawing)).png({ compressionLevel: 1 }).toBuffer());
    const fileKey = newFileKey();
    for (const [each, bytes] of sizes) await store.put(fileOf(fileKey, each), bytes, 'image/webp');
    return { id: newId('photo'), subject_id: id, file_key: fileKey, alternative, credit: 'Illustration d’Essaim', width, height, position: 0, version: 1, created_at: new Date(), updated_at: new Date() };
  })));
  await showObserved(manager);
}

/** The picture of a resource supports what was observed where it is used: it lies once in the store. */
async function showObserved(manager: EntityManager): Promise<void> {
  const shown = await manager.query<Record<string, unknown>[]>(
    `SELECT o.id AS subject_id, p.file_key, p.alternative, p.credit, p.width, p.height FROM observation o, photo p JOIN resource r ON r.id = p.subject_id
     WHERE o.narrative LIKE 'Le prix payé couvre nos heures de récolte%' AND r.title = 'Plants et compost'`,
  );
  await insertRows(manager, 'photo', shown.map((photo) => ({ id: newId('photo'), ...photo, position: 0, consent: true, version: 1, created_at: new Date(), updated_at: new Date() })));
}
