import { Refusal } from '../../errors/refusal.js';
import { FileProblem } from '../../files/table.js';
import { keptSize } from '../photos/convert-image.js';
import { filesOf } from '../photos/keep-photo.js';
import { fileOf, WIDTHS } from '../photos/photo.files.js';
import { fileName, FORMS } from '../project-files/file-name.js';
import { fileType } from '../project-files/file-type.js';
import { FILE_BYTES_AT_MOST, placeOfFile } from '../project-files/project-file.files.js';
import { newFileKey } from '../stored-files/file-key.js';
import type { NewFile } from '../stored-files/keep-bytes.js';
import { damaged } from './archive-problem.js';
import type { ArchivedRow } from './read-archive.js';

interface Looked {
  /** What goes into the store. */
  readonly files: readonly NewFile[];
  /** What the row says of it, as the bytes tell and whatever the archive does. */
  readonly columns: object;
}

/** A table whose rows have files in the store, and how these stand in an archive. */
interface Filed {
  /** The files of one row: what each is called in an archive, and where it lies. */
  readonly parts: readonly { readonly entryOf: (id: string) => string; readonly placeOf: (fileKey: string) => string }[];
  readonly bytesAtMost: number;
  /** Looks at them by what looks at those that somebody sends. @throws Refusal. */
  readonly look: (parts: readonly Buffer[], row: ArchivedRow) => Promise<Looked>;
}

export const FILED: Readonly<Record<string, Filed>> = {
  photo: {
    parts: WIDTHS.map((width) => ({ entryOf: (id) => `photos/${id}/${width}.webp`, placeOf: (fileKey) => fileOf(fileKey, width) })),
    bytesAtMost: 15 * 1024 * 1024,
    look: async (parts) => {
      const sizes = new Map(WIDTHS.map((width, index) => [width, parts[index]!]));
      let largest = { width: 0, height: 0 };
      for (const [width, bytes] of sizes) largest = await keptSize(bytes, width);
      const file_key = newFileKey();
      return { files: filesOf(file_key, { ...largest, sizes }), columns: { file_key, ...largest } };
    },
  },
  project_file: {
    parts: [{ entryOf: (id) => `files/${id}`, placeOf: placeOfFile }],
    bytesAtMost: FILE_BYTES_AT_MOST,
    look: async ([bytes], row) => {
      const type = await fileType(bytes!);
      const file_key = newFileKey();
      return { files: [{ name: placeOfFile(file_key), bytes: bytes!, type: FORMS[type].mime }], columns: { file_key, type, size: bytes!.length, name: fileName(String(row['name']), type) } };
    },
  },
};

/** All files of an archive together, in bytes; a ZIP of more than 4 GB would need another form. */
export const FILES_AT_MOST = 2 * 1024 * 1024 * 1024;

/** Looks at the files of a row. @throws ArchiveProblem where they are missing, changed, or none that would be taken. */
export async function lookAt(table: string, row: ArchivedRow, read: (entry: string, bytesAtMost: number) => Promise<Buffer | undefined>): Promise<Looked> {
  const { parts, bytesAtMost, look } = FILED[table]!;
  const id = String(row['id']);
  try {
    const found: Buffer[] = [];
    for (const { entryOf } of parts) {
      const bytes = await read(entryOf(id), bytesAtMost);
      if (!bytes) throw damaged(entryOf(id));
      found.push(bytes);
    }
    return await look(found, row);
  } catch (error) {
    throw error instanceof Refusal || error instanceof FileProblem ? damaged(parts[0]!.entryOf(id)) : error;
  }
}
