import type { DataSource } from 'typeorm';
import type { Viewer } from '../../auth/viewer.js';
import { Refusal } from '../../errors/refusal.js';
import type { FileStore } from '../../storage/file-store.js';
import type { Keyed } from '../../transaction/idempotency-key.js';
import { once } from '../../transaction/once.js';
import { Transaction } from '../../transaction/transaction.js';
import type { ConvertedImage } from './convert-image.js';
import { fileOf, filesOf, newFileKey } from './photo.files.js';
import { addPhoto, type NewPhoto } from './photo.service.js';

interface Keeping {
  readonly store: FileStore;
  readonly dataSource: DataSource;
  readonly viewer: Viewer;
  readonly report: (error: unknown) => void;
}

type Sent = Omit<NewPhoto, 'fileKey' | 'width' | 'height'> & { readonly image: ConvertedImage; readonly keyed: Keyed | undefined };

/**
 * Bytes first, then the row: no photo is without bytes. What was written for a row that did not come is taken away at once, where that works; the sweep finds the rest.
 * @throws Refusal where the store does not take the bytes.
 */
export async function keepPhoto({ store, dataSource, viewer, report }: Keeping, { image, keyed, ...photo }: Sent): Promise<{ id: string }> {
  const fileKey = newFileKey();
  const forget = (): Promise<void> => store.delete(filesOf(fileKey)).catch(report);
  try {
    for (const [width, bytes] of image.sizes) await store.put(fileOf(fileKey, width), bytes, 'image/webp');
  } catch (error) {
    report(error);
    await forget();
    throw new Refusal(503, 'STORE_UNREACHABLE');
  }
  let added = false;
  try {
    const made = await dataSource.transaction((manager) => {
      const tx = new Transaction(manager, viewer);
      return once(tx, keyed, async () => {
        const id = await addPhoto(tx, { ...photo, fileKey, width: image.width, height: image.height });
        added = true;
        return { id };
      });
    });
    // The same photo came before, under the same key.
    if (!added) await forget();
    return made;
  } catch (error) {
    await forget();
    throw error;
  }
}
