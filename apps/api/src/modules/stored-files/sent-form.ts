import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../errors/refusal.js';
import { storableText } from '../../shared/texts.js';

/** The rest of a form: its fields, and what stands between them. */
const FORM_AT_MOST = 64 * 1024;

/** A form with one file that somebody has sent; fields with other names are left aside. */
export interface SentForm<Field extends string> {
  readonly file?: Buffer;
  /** What the file is called where it comes from: nothing of it is trusted. */
  readonly fileName: string;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
}

/** Reads it into memory. @throws Refusal where it is no form, breaks off, or its file has more bytes than that; what says so by its own words is not waited for. */
export async function sentForm<Field extends string>(request: FastifyRequest, bytesAtMost: number, names: readonly Field[]): Promise<SentForm<Field>> {
  let file: Buffer | undefined;
  let fileName = '';
  const fields: Partial<Record<Field, string>> = {};
  try {
    for await (const part of request.parts({ limits: { fileSize: bytesAtMost, fieldSize: 16_384, fields: 10 } })) {
      if (part.type === 'file') {
        file = await part.toBuffer();
        fileName = storableText(part.filename ?? '');
        continue;
      }
      const name = names.find((each) => each === part.fieldname);
      if (name && typeof part.value === 'string') fields[name] = storableText(part.value);
    }
  } catch (error) {
    // A form that breaks off, or is none: nothing of it is ours to be sorry for.
    throw error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE' ? new Refusal(413, 'FILE_TOO_LARGE') : new Refusal(400, 'NOT_MULTIPART');
  }
  return { ...(file && { file }), fileName, fields };
}

/** @throws Refusal where what comes is no form, or says itself that it is too long. */
export function refuseOtherForms(request: FastifyRequest, bytesAtMost: number): void {
  if (!request.isMultipart()) throw new Refusal(415, 'NOT_MULTIPART');
  if (Number(request.headers['content-length'] ?? 0) > bytesAtMost + FORM_AT_MOST) throw new Refusal(413, 'FILE_TOO_LARGE');
}
