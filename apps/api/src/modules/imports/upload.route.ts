import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { DataSource } from 'typeorm';
import { holds } from '../../auth/permissions.js';
import { sameOriginOnly } from '../../auth/same-origin.js';
import type { Viewer } from '../../auth/viewer.js';
import { Refusal } from '../../errors/refusal.js';
import { FileProblem } from '../../files/table.js';
import { storableText } from '../../shared/texts.js';
import { idempotencyKeyOf } from '../../transaction/idempotency-key.js';
import { once } from '../../transaction/once.js';
import { Transaction } from '../../transaction/transaction.js';
import { type Content, pack } from './content.js';
import { ImportTarget } from './import.enums.js';
import { uploadImport } from './import.service.js';
import { messageOf } from './messages.js';

interface Form {
  file?: { content: Content; name: string };
  network?: string;
  target?: string;
}

interface Doors {
  dataSource: DataSource;
  viewer: (request: FastifyRequest) => Promise<Viewer>;
  origins: readonly string[];
}

const TARGETS: Readonly<Record<string, ImportTarget>> = Object.fromEntries(Object.values(ImportTarget).map((target) => [target.toLowerCase(), target]));

/** `POST /imports`: a file comes in and is read, at once or in the background, 201 `{ id }`. Refusals are JSON `{ code, message }`. */
export function uploadRoute(app: FastifyInstance, { dataSource, viewer: viewerOf, origins }: Doors): void {
  app.post('/imports', { onRequest: sameOriginOnly(origins) }, async (request, reply) => {
    const viewer = await viewerOf(request);
    const form: Form = {};
    try {
      if (viewer.kind === 'ANONYMOUS') throw new Refusal(401, 'UNAUTHENTICATED');
      if (!holds(viewer, 'import:write')) throw new Refusal(403, 'FORBIDDEN');
      if (!request.isMultipart()) throw new Refusal(415, 'NOT_MULTIPART');
      await readForm(request, form);
      const { file, network, target } = form;
      if (!file) throw new Refusal(422, 'FILE_MISSING');
      if (!network) throw new Refusal(422, 'NETWORK_MISSING');
      const told = target === undefined ? undefined : TARGETS[target.toLowerCase()];
      if (target !== undefined && !told) throw new Refusal(422, 'TARGET_UNKNOWN', { target: target.slice(0, 40) });
      const sent = idempotencyKeyOf(request.headers)?.next(['POST /imports', network, told ?? null, file.name, file.content.digest]);
      const made = await dataSource.transaction((manager) => {
        const tx = new Transaction(manager, viewer);
        return once(tx, sent, async () => ({ id: await uploadImport(tx, { content: file.content, fileName: file.name, network, target: told }) }));
      });
      return await reply.status(201).send(made);
    } catch (error) {
      return answer(reply, error, viewer, form);
    }
  });
}

/** Fills the form as its parts come in; the file is packed meanwhile, up to the limit that the server sets. */
async function readForm(request: FastifyRequest, form: Form): Promise<void> {
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const content = await pack(part.file);
      if (part.fieldname === 'file') form.file = { content, name: storableText(part.filename || 'file') };
    } else if ((part.fieldname === 'network' || part.fieldname === 'target') && typeof part.value === 'string' && part.value !== '') {
      form[part.fieldname] = storableText(part.value);
    }
  }
}

/** Files that are no lists of any kind that is read. */
const UNSUPPORTED: ReadonlySet<string> = new Set(['UNSUPPORTED_FORMAT', 'FORMAT_WITHOUT_TABLE', 'ARCHIVE_NOT_READ']);

const STATUS: Readonly<Record<string, number>> = { IDEMPOTENCY_KEY_INVALID: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, IDEMPOTENCY_KEY_REUSED: 422 };

function answer(reply: FastifyReply, error: unknown, { locale }: Viewer, { network = '' }: Form): FastifyReply {
  const send = (status: number, code: string, params: Readonly<Record<string, string | number>> = {}): FastifyReply =>
    reply.status(status).send({ code, message: messageOf(code, params, locale) });
  if (error instanceof Refusal) return send(error.status, error.code, error.params);
  if (error instanceof FileProblem) return send(UNSUPPORTED.has(error.code) ? 415 : 422, error.code, error.params);
  if (error instanceof GraphQLError) {
    const code = String(error.extensions.code);
    if (code in STATUS) return send(STATUS[code]!, code, { network });
  }
  if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE') return send(413, 'FILE_TOO_LARGE');
  throw error;
}
