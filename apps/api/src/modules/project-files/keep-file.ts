import type { Keyed } from '../../transaction/idempotency-key.js';
import { newFileKey } from '../stored-files/file-key.js';
import { keepBytes, type Keeping } from '../stored-files/keep-bytes.js';
import { fileName, FORMS } from './file-name.js';
import { fileType } from './file-type.js';
import { placeOfFile } from './project-file.files.js';
import { addFile } from './project-file.service.js';
import type { ProjectFileType } from './project-file.type.js';

interface Sent {
  readonly project: string;
  readonly bytes: Buffer;
  /** What it is called where it comes from. */
  readonly name: string;
  readonly keyed: Keyed | undefined;
}

export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly type: ProjectFileType;
  readonly size: number;
}

/** Looks at what was sent, then writes its bytes and its row, or neither. @throws Refusal where it is none of the types that are taken. */
export async function keepFile(keeping: Keeping, { project, bytes, name: sent, keyed }: Sent): Promise<KeptFile> {
  const type = await fileType(bytes);
  const fields = { name: fileName(sent, type), type, size: bytes.length };
  const fileKey = newFileKey();
  return keepBytes(keeping, [{ name: placeOfFile(fileKey), bytes, type: FORMS[type].mime }], keyed, async (tx) => ({ id: await addFile(tx, { project, fileKey, ...fields }), ...fields }));
}
