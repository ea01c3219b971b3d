import type { RowReader } from '../../recognition/row-reader.js';

/** Whether the list has ids of Essaim, which only it writes: its texts are taken as they stand and its words mean what they say, no more. */
export const isOwnList = (reader: RowReader): boolean => reader.columnOf('id') !== null;
