import type { Keyed } from '../../transaction/idempotency-key.js';
import { newFileKey } from '../stored-files/file-key.js';
import { keepBytes, type Keeping, type NewFile } from '../stored-files/keep-bytes.js';
import type { ConvertedImage } from './convert-image.js';
import { fileOf } from './photo.files.js';
import { addPhoto, type NewPhoto } from './photo.service.js';

type Sent = Omit<NewPhoto, 'fileKey' | 'width' | 'height'> & { readonly image: ConvertedImage; readonly keyed: Keyed | undefined };

/** The files of a photo, under a key. */
export const filesOf = (fileKey: string, { sizes }: ConvertedImage): NewFile[] => [...sizes].map(([width, bytes]) => ({ name: fileOf(fileKey, width), bytes, type: 'image/webp' }));

/** Writes the sizes of a photo and its row, or neither. */
export async function keepPhoto(keeping: Keeping, { image, keyed, ...photo }: Sent): Promise<{ id: string }> {
  const fileKey = newFileKey();
  const { width, height } = image;
  return keepBytes(keeping, filesOf(fileKey, image), keyed, async (tx) => ({ id: await addPhoto(tx, { ...photo, fileKey, width, height }) }));
}
