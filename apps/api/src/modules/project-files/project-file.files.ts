import { placeOf } from '../stored-files/file-key.js';

/** Where all files of projects lie in the store. */
export const FOLDER = 'documents';

export const FILE_BYTES_AT_MOST = 20 * 1024 * 1024;

/** Where one of them lies. */
export const placeOfFile = (fileKey: string): string => placeOf(FOLDER, fileKey);
