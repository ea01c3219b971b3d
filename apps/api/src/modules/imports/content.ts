import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

/** The file as it waits in the database: lists shrink to a tenth, and what is small passes between processes in little memory. */
export const packed = (bytes: Uint8Array): Promise<Buffer> => promisify(gzip)(bytes, { level: 4 });

const GZIP = [0x1f, 0x8b];

/** The file as it was sent; those that came in before files were packed are as they are. */
export const unpacked = async (content: Buffer): Promise<Buffer> => (GZIP.every((byte, index) => content[index] === byte) ? promisify(gunzip)(content) : content);
