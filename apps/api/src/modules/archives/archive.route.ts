import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { DataSource } from 'typeorm';
import { holds, may } from '../../auth/permissions.js';
import { sameOriginOnly } from '../../auth/same-origin.js';
import type { Viewer } from '../../auth/viewer.js';
import { Refusal } from '../../errors/refusal.js';
import { idempotencyKeyOf } from '../../transaction/idempotency-key.js';
import { once } from '../../transaction/once.js';
import { Transaction } from '../../transaction/transaction.js';
import { ArchiveProblem } from './archive-problem.js';
import { messageOf } from './messages.js';
import { takeIn } from './take-in.js';
import { writeArchive } from './write-archive.js';

interface Doors {
  dataSource: DataSource;
  viewer: (request: FastifyRequest) => Promise<Viewer>;
  origins: readonly string[];
}

/**
 * `GET /archives/{slug}.zip`: a network with all that the viewer may read of it, as an archive that another instance takes in (permission `network:archive`).
 * `POST /archives` (multipart `file`, `slug`): makes a network of an archive, 201 `{ id, slug }` (permission `network:create`). Refusals are JSON `{ code, message }`.
 */
export function archiveRoutes(app: FastifyInstance, { dataSource, viewer: viewerOf, origins }: Doors): void {
  app.get<{ Params: { file: string } }>('/archives/:file', async (request, reply) => {
    const viewer = await viewerOf(request);
    try {
      const slug = /^(.+)\.zip$/.exec(request.params.file)?.[1] ?? '';
      const archive = await dataSource.transaction('REPEATABLE READ', (manager) => archiveOf(new Transaction(manager, viewer), slug));
      return await reply
        .header('content-disposition', `attachment; filename="${slug}-${new Date().toISOString().slice(0, 10)}.zip"`)
        .header('cache-control', 'private, no-store')
        .header('x-content-type-options', 'nosniff')
        .type('application/zip')
        .send(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength));
    } catch (error) {
      return answer(reply, error, viewer);
    }
  });

  app.post('/archives', { onRequest: sameOriginOnly(origins) }, async (request, reply) => {
    const viewer = await viewerOf(request);
    try {
      if (viewer.kind === 'ANONYMOUS') throw new Refusal(401, 'UNAUTHENTICATED');
      if (!holds(viewer, 'network:create')) throw new Refusal(403, 'FORBIDDEN');
      if (!request.isMultipart()) throw new Refusal(415, 'NOT_MULTIPART');
      const { bytes, slug } = await formOf(request);
      if (!bytes) throw new Refusal(422, 'FILE_MISSING');
      const sent = idempotencyKeyOf(request.headers)?.next(['POST /archives', slug ?? null, bytes]);
      const made = await dataSource.transaction((manager) => {
        const tx = new Transaction(manager, viewer);
        return once(tx, sent, () => takeIn(tx, bytes, slug));
      });
      return await reply.status(201).send(made);
    } catch (error) {
      return answer(reply, error, viewer);
    }
  });
}

async function archiveOf(tx: Transaction, slug: string): Promise<Uint8Array> {
  const [network] = await tx.query<{ id: string; slug: string; name: string }>('SELECT id, slug, name FROM network WHERE slug = $1 AND deleted_at IS NULL', [slug]);
  if (!network) throw new Refusal(404, 'NETWORK_UNKNOWN');
  if (tx.viewer.kind === 'ANONYMOUS') throw new Refusal(401, 'UNAUTHENTICATED');
  if (!may(tx.viewer, 'network:archive', { networkIds: [network.id] })) throw new Refusal(403, 'FORBIDDEN');
  return writeArchive(tx, network);
}

async function formOf(request: FastifyRequest): Promise<{ bytes?: Buffer; slug?: string }> {
  let bytes: Buffer | undefined;
  let slug: string | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'file') bytes = await part.toBuffer();
    else if (part.fieldname === 'slug' && typeof part.value === 'string') slug = part.value.trim();
  }
  return { bytes, slug };
}

const KEY_STATUS: Readonly<Record<string, number>> = { IDEMPOTENCY_KEY_INVALID: 400, IDEMPOTENCY_KEY_REUSED: 422 };

function answer(reply: FastifyReply, error: unknown, { locale }: Viewer): FastifyReply {
  const send = (status: number, code: string, params = {}): FastifyReply => reply.status(status).send({ code, message: messageOf(code, params, locale) });
  if (error instanceof Refusal) return send(error.status, error.code);
  if (error instanceof GraphQLError) {
    const code = String(error.extensions.code);
    if (code in KEY_STATUS) return send(KEY_STATUS[code]!, code);
  }
  if (error instanceof ArchiveProblem) return send(422, error.code, error.params);
  if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE') return send(413, 'FILE_TOO_LARGE');
  throw error;
}
