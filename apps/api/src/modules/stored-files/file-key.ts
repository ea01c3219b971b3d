import { randomBytes } from 'node:crypto';

/** A name that nobody can work out from anything else. */
export const newFileKey = (): string => randomBytes(32).toString('hex');

/** Where what a key names lies in the store, below a folder such as `photos`; spread over folders, of which none gets too long. */
export const placeOf = (folder: string, fileKey: string): string => `${folder}/${fileKey.slice(0, 2)}/${fileKey}`;

/** The key in the name of a file below a folder; undefined where it has none. */
export const fileKeyIn = (folder: string, file: string): string | undefined => (file.startsWith(`${folder}/`) ? /^[0-9a-f]{2}\/([0-9a-f]{64})(\/|$)/.exec(file.slice(folder.length + 1))?.[1] : undefined);
