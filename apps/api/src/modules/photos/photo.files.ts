import { placeOf } from '../stored-files/file-key.js';

/** Widths that are kept of each photo, in pixels; what is smaller stays as it is. */
export const WIDTHS = [320, 960, 1920] as const;
export type Width = (typeof WIDTHS)[number];

/** Where all files of photos lie in the store. */
export const FOLDER = 'photos';

/** Where a size of a photo lies. */
export const fileOf = (fileKey: string, width: Width): string => `${placeOf(FOLDER, fileKey)}/${width}.webp`;
