import { randomBytes } from 'node:crypto';

/** Widths that are kept of each photo, in pixels; what is smaller stays as it is. */
export const WIDTHS = [320, 960, 1920] as const;
export type Width = (typeof WIDTHS)[number];

/** What every file of photos is called at the beginning. */
export const FOLDER = 'photos/';

/** A name that nobody can work out from anything else. */
export const newFileKey = (): string => randomBytes(32).toString('hex');

/** Where a size of a photo lies in the store; spread over folders, of which none gets too long. */
export const fileOf = (fileKey: string, width: Width): string => `${FOLDER}${fileKey.slice(0, 2)}/${fileKey}/${width}.webp`;

/** All files of a photo. */
export const filesOf = (fileKey: string): string[] => WIDTHS.map((width) => fileOf(fileKey, width));

/** The photo that a file belongs to. */
export const fileKeyOf = (file: string): string | undefined => /^photos\/[0-9a-f]{2}\/([0-9a-f]{64})\//.exec(file)?.[1];
