import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { holds } from '../../auth/permissions.js';
import { sameOriginOnly } from '../../auth/same-origin.js';
import type { Viewer } from '../../auth/viewer.js';
import type { Context } from '../../context.js';
import { Refusal } from '../../errors/refusal.js';
import { messageOf as messageOfProblem, UserErrors } from '../../errors/user-error.js';
import { storableText } from '../../shared/texts.js';
import type { FileStore } from '../../storage/file-store.js';
import { idempotencyKeyOf } from '../../transaction/idempotency-key.js';
import { Transaction } from '../../transaction/transaction.js';
import { convertImage } from './convert-image.js';
import { keepPhoto } from './keep-photo.js';
import { messageOf } from './messages.js';
import { lockSubject, refuseTexts } from './photo.service.js';
import { Turns } from './turns.js';

const BYTES_AT_MOST = 15 * 1024 * 1024;
/** The rest of the form: its fields, and what stands between them. */
const FORM_AT_MOST = 64 * 1024;

interface Form {
  file?: Buffer;
  subject?: string;
  alternative?: string;
  credit?: string;
  consent?: string;
}

interface Doors {
  store: FileStore;
  contextOf: (request: FastifyRequest) => Promise<Context>;
  /** Takes what a photo costs from the allowance of whoever sends it. */
  spend: (context: Context) => Promise<unknown>;
  origins: readonly string[];
}

/**
 * `POST /photos` (multipart `file`, `subject`, `alternative`, `credit`, `consent`): adds a photo to a thing that the viewer may change, 201 `{ id }`.
 * Refusals are JSON `{ code, message }`.
 */
export function photoUploadRoute(app: FastifyInstance, { store, contextOf, spend, origins }: Doors): void {
  const turns = new Turns(2, 10);
  app.post('/photos', { onRequest: sameOriginOnly(origins) }, async (request, reply) => {
    const context = await contextOf(request);
    const { viewer, dataSource } = context;
    try {
      if (viewer.kind === 'ANONYMOUS') throw new Refusal(401, 'UNAUTHENTICATED');
      if (!holds(viewer, 'photo:update')) throw new Refusal(403, 'FORBIDDEN');
      if (!request.isMultipart()) throw new Refusal(415, 'NOT_MULTIPART');
      // What is too long by its own words is not waited for.
      if (Number(request.headers['content-length'] ?? 0) > BYTES_AT_MOST + FORM_AT_MOST) throw new Refusal(413, 'FILE_TOO_LARGE');
      await spend(context);
      const { file, subject, consent: agreed, ...texts } = await formOf(request);
      const consent = agreed === 'true';
      if (!subject) throw new Refusal(422, 'SUBJECT_MISSING');
      if (!file) throw new Refusal(422, 'FILE_MISSING');
      const keyed = idempotencyKeyOf(request.headers)?.next(['POST /photos', subject, texts.alternative ?? null, texts.credit ?? null, ...(consent ? [consent] : []), file]);
      refuseTexts(texts);
      // Nobody makes the server work on pictures that they may not add; asked again where the row is written.
      await dataSource.transaction((manager) => lockSubject(new Transaction(manager, viewer), subject, consent));
      const image = await turns.run(() => convertImage(file));
      const made = await keepPhoto({ store, dataSource, viewer, report: (error) => app.log.error(error, 'A photo could not be written to the store of files') }, { subject, consent, ...texts, image, keyed });
      return await reply.status(201).send(made);
    } catch (error) {
      return answer(reply, error, viewer);
    }
  });
}

async function formOf(request: FastifyRequest): Promise<Form> {
  const form: Form = {};
  try {
    for await (const part of request.parts({ limits: { fileSize: BYTES_AT_MOST, fieldSize: 16_384, fields: 10 } })) {
      if (part.type === 'file') form.file = await part.toBuffer();
      else if ((part.fieldname === 'subject' || part.fieldname === 'alternative' || part.fieldname === 'credit' || part.fieldname === 'consent') && typeof part.value === 'string') form[part.fieldname] = storableText(part.value);
    }
  } catch (error) {
    // A form that breaks off, or is none: nothing of it is ours to be sorry for.
    throw error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE' ? new Refusal(413, 'FILE_TOO_LARGE') : new Refusal(400, 'NOT_MULTIPART');
  }
  return form;
}

const STATUS: Readonly<Record<string, number>> = { IDEMPOTENCY_KEY_INVALID: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, IDEMPOTENCY_KEY_REUSED: 422, RATE_LIMITED: 429 };

function answer(reply: FastifyReply, error: unknown, { locale }: Viewer): FastifyReply {
  const send = (status: number, code: string, message = messageOf(code, locale)): FastifyReply => reply.status(status).send({ code, message });
  if (error instanceof Refusal) return send(error.status, error.code);
  if (error instanceof UserErrors) return send(422, error.problems[0]!.code, messageOfProblem(error.problems[0]!, locale));
  if (error instanceof GraphQLError) {
    const code = String(error.extensions.code);
    if (code in STATUS) return send(STATUS[code]!, code);
  }
  throw error;
}
