export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'heif';

const SIGNATURES: readonly (readonly [ImageFormat, string])[] = [
  ['jpeg', 'ffd8ff'],
  ['png', '89504e470d0a1a0a'],
];

const text = (bytes: Uint8Array, from: number, until: number): string => Buffer.from(bytes.subarray(from, until)).toString('latin1');

/** What an image is, by its first bytes and never by its name; HEIC where it is one that is not read, undefined where it is none of those that are. */
export function imageFormat(bytes: Uint8Array): ImageFormat | 'HEIC' | undefined {
  const begins = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const signed = SIGNATURES.find(([, signature]) => begins.startsWith(signature));
  if (signed) return signed[0];
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return 'webp';
  if (text(bytes, 4, 8) !== 'ftyp') return undefined;
  // Brands of four letters each, the main one first: a version of AVIF, or of what phones write.
  const brands = text(bytes, 8, Math.min(64, Buffer.from(bytes.subarray(0, 4)).readUInt32BE()));
  if (/avif|avis/.test(brands)) return 'heif';
  return /hei[cxms]|hev[cxms]|mif1|msf1/.test(brands) ? 'HEIC' : undefined;
}
