import sharp from 'sharp';
import { Refusal } from '../../errors/refusal.js';
import { imageFormat } from './image-format.js';
import { type Width, WIDTHS } from './photo.files.js';

/** More than any camera of a telephone makes; decoded it takes 200 MB. */
const PIXELS_AT_MOST = 50_000_000;
/** Narrower ones show nothing. */
const SIDE_AT_LEAST = 32;
/** How much higher than wide a size may be: WebP ends at 16,383 pixels. */
const TALLEST = 4;
/** An image that takes longer was made to, in seconds. */
const PATIENCE = 20;

export interface ConvertedImage {
  /** Of the largest size, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly sizes: ReadonlyMap<Width, Uint8Array>;
}

// Two images at a time, each in one thread: the server answers others meanwhile.
sharp.concurrency(1);
sharp.cache(false);

/**
 * Decodes an image (the first frame, turned as the camera says) and encodes it anew in each size: what else the file holds, such as where it was taken, stays behind.
 * @throws Refusal where it is none that is taken.
 */
export async function convertImage(bytes: Uint8Array): Promise<ConvertedImage> {
  const format = imageFormat(bytes);
  if (format === 'HEIC') throw new Refusal(415, 'PHOTO_HEIC');
  if (!format) throw new Refusal(415, 'PHOTO_FORMAT');
  // Looked at before anything is decoded.
  const { format: found, width = 0, height = 0, pageHeight } = await readable(sharp(bytes, { pages: 1, limitInputPixels: false }).metadata());
  if (found !== format) throw new Refusal(415, 'PHOTO_FORMAT');
  const tall = pageHeight ?? height;
  if (width * tall > PIXELS_AT_MOST) throw new Refusal(422, 'PHOTO_TOO_MANY_PIXELS');
  if (Math.min(width, tall) < SIDE_AT_LEAST) throw new Refusal(422, 'PHOTO_TOO_SMALL');

  const { data, info } = await readable(sharp(bytes, { pages: 1, limitInputPixels: PIXELS_AT_MOST, failOn: 'error' })
    .timeout({ seconds: PATIENCE }).autoOrient().resize(within(WIDTHS.at(-1)!)).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true }));
  const sizes = new Map<Width, Uint8Array>();
  let whole: Uint8Array | undefined;
  for (const size of WIDTHS) {
    const fits = info.width <= size && info.height <= size * TALLEST;
    const encoded: Uint8Array = (fits && whole) || (await sharp(data, { raw: info }).resize(within(size)).webp({ quality: 80 }).timeout({ seconds: PATIENCE }).toBuffer());
    // A small picture is the same in all sizes that it fits into.
    if (fits) whole = encoded;
    sizes.set(size, encoded);
  }
  return { width: info.width, height: info.height, sizes };
}

/**
 * A size of a photo that another instance has made, if it is what this one would write: a picture of that size that can be decoded, and nothing beside it.
 * @throws Refusal where it is not.
 */
export async function keptSize(bytes: Buffer, size: Width): Promise<{ readonly width: number; readonly height: number }> {
  if (imageFormat(bytes) !== 'webp') throw new Refusal(415, 'PHOTO_FORMAT');
  const { format, width = 0, height = 0, pages = 1, exif, xmp, iptc, icc } = await readable(sharp(bytes, { limitInputPixels: false }).metadata());
  const longer = bytes.readUInt32LE(4) + 8 !== bytes.length;
  if (format !== 'webp' || longer || pages > 1 || exif || xmp || iptc || icc || width > size || height > size * TALLEST) throw new Refusal(422, 'PHOTO_DAMAGED');
  // All of it is decoded, and next to nothing kept.
  await readable(sharp(bytes, { failOn: 'error' }).timeout({ seconds: PATIENCE }).resize(16).raw().toBuffer());
  return { width, height };
}

const within = (width: Width): sharp.ResizeOptions => ({ width, height: width * TALLEST, fit: 'inside', withoutEnlargement: true });

/** What cannot be decoded is the sender's to mend. */
async function readable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch {
    throw new Refusal(422, 'PHOTO_DAMAGED');
  }
}
