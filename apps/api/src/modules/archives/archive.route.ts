import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { DataSource } from 'typeorm';
import { holds, may } from '../../auth/permissions.js';
import { sameOriginOnly } from '../../auth/same-origin.js';
import type { Viewer } from '../../auth/viewer.js';
import { Refusal } from '../../errors/refusal.js';
import type { FileStore } from '../../storage/file-store.js';
import { type IdempotencyKey, idempotencyKeyOf } from '../../transaction/idempotency-key.js';
import { once } from '../../transaction/once.js';
import { Transaction } from '../../transaction/transaction.js';
import { ArchiveProblem } from './archive-problem.js';
import { FILES_AT_MOST } from './archived-files.js';
import { FilesOnTheWay } from './files-on-the-way.js';
import { messageOf } from './messages.js';
import { SentArchive } from './read-archive.js';
import { SpooledFile } from './spooled-file.js';
import { takeIn } from './take-in.js';
import { writeArchive } from './write-archive.js';
import { type ZipPart, zipped } from './zip-stream.js';

interface Doors {
  store: FileStore;
  dataSource: DataSource;
  viewer: (request: FastifyRequest) => Promise<Viewer>;
  origins: readonly string[];
}

/**
 * `GET /archives/{slug}.zip`: a network with all that the viewer may read of it, as an archive that another instance takes in (permission `network:archive`).
 * `POST /archives` (multipart `file`, `slug`): makes a network of an archive, 201 `{ id, slug }` (permission `network:create`). Refusals are JSON `{ code, message }`.
 */
export function archiveRoutes(app: FastifyInstance, { store, dataSource, viewer: viewerOf, origins }: Doors): void {
  app.get<{ Params: { file: string } }>('/archives/:file', async (request, reply) => {
    const viewer = await viewerOf(request);
    try {
      const slug = /^(.+)\.zip$/.exec(request.params.file)?.[1] ?? '';
      const parts = await dataSource.transaction('REPEATABLE READ', (manager) => archiveOf(new Transaction(manager, viewer), store, slug));
      return await reply
        .header('content-disposition', `attachment; filename="${slug}-${new Date().toISOString().slice(0, 10)}.zip"`)
        .header('cache-control', 'private, no-store')
        .header('x-content-type-options', 'nosniff')
        .type('application/zip')
        .send(Readable.from(zipped(parts), { objectMode: false }));
    } catch (error) {
      return answer(reply, error, viewer);
    }
  });

  const takenIn = async (sent: SpooledFile, slug: string | undefined, key: IdempotencyKey | undefined, viewer: Viewer): Promise<{ readonly id: string; readonly slug: string }> => {
    const keyed = key?.next(['POST /archives', slug ?? null, sent.hash]);
    const archive = await SentArchive.open(sent);
    const files = new FilesOnTheWay(store, archive, (error) => app.log.error(error, 'Files of an archive could not be written to the store of files, or taken away'));
    try {
      return await dataSource.transaction((manager) => {
        const tx = new Transaction(manager, viewer);
        return once(tx, keyed, () => takeIn(tx, archive, files, slug));
      });
    } catch (error) {
      await files.forget();
      throw error;
    }
  };

  app.post('/archives', { onRequest: sameOriginOnly(origins) }, async (request, reply) => {
    const viewer = await viewerOf(request);
    try {
      if (viewer.kind === 'ANONYMOUS') throw new Refusal(401, 'UNAUTHENTICATED');
      if (!holds(viewer, 'network:create')) throw new Refusal(403, 'FORBIDDEN');
      if (!request.isMultipart()) throw new Refusal(415, 'NOT_MULTIPART');
      const { sent, slug } = await formOf(request);
      if (!sent) throw new Refusal(422, 'FILE_MISSING');
      const made = await takenIn(sent, slug, idempotencyKeyOf(request.headers), viewer).finally(() => sent.close());
      return await reply.status(201).send(made);
    } catch (error) {
      return answer(reply, error, viewer);
    }
  });
}

async function archiveOf(tx: Transaction, store: FileStore, slug: string): Promise<AsyncIterable<ZipPart>> {
  const [network] = await tx.query<{ id: string; slug: string; name: string }>('SELECT id, slug, name FROM network WHERE slug = $1 AND deleted_at IS NULL', [slug]);
  if (!network) throw new Refusal(404, 'NETWORK_UNKNOWN');
  if (tx.viewer.kind === 'ANONYMOUS') throw new Refusal(401, 'UNAUTHENTICATED');
  if (!may(tx.viewer, 'network:archive', { networkIds: [network.id] })) throw new Refusal(403, 'FORBIDDEN');
  return writeArchive(tx, store, network);
}

async function formOf(request: FastifyRequest): Promise<{ sent?: SpooledFile; slug?: string }> {
  let sent: SpooledFile | undefined;
  let slug: string | undefined;
  try {
    for await (const part of request.parts({ limits: { fileSize: FILES_AT_MOST } })) {
      if (part.type === 'file') sent = await SpooledFile.of(part.file);
      else if (part.fieldname === 'slug' && typeof part.value === 'string') slug = part.value.trim();
    }
  } catch (error) {
    await sent?.close();
    // A form that breaks off, or is none: nothing of it is ours to be sorry for.
    throw error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE' ? new Refusal(413, 'FILE_TOO_LARGE') : new Refusal(400, 'NOT_MULTIPART');
  }
  return { ...(sent && { sent }), ...(slug !== undefined && { slug }) };
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
  throw error;
}
