import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readableIds } from '../../auth/readable.js';
import type { Context } from '../../context.js';
import type { FileStore } from '../../storage/file-store.js';
import { SingleStatements } from '../../transaction/transaction.js';
import { messageOf } from './messages.js';
import { fileOf, type Width, WIDTHS } from './photo.files.js';
import { photoRead } from './photo.read.js';

interface Doors {
  store: FileStore;
  contextOf: (request: FastifyRequest) => Promise<Context>;
}

/** The bytes of a photo never change; whoever may see it may, within a day. */
const FRESH = 'max-age=86400, immutable';

/** `GET /photos/{id}/{width}.webp`: one size of a photo, for whoever may read what it shows. For everybody else there is none, as for an id that nothing has. */
export function photoRoute(app: FastifyInstance, { store, contextOf }: Doors): void {
  app.get<{ Params: { id: string; file: string } }>('/photos/:id/:file', async (request, reply) => {
    const { viewer, pool } = await contextOf(request);
    const { id } = request.params;
    const missing = (): FastifyReply => reply.status(404).header('cache-control', 'no-store').send({ code: 'NOT_FOUND', message: messageOf('NOT_FOUND', viewer.locale) });
    const width = WIDTHS.find((each) => `${each}.webp` === request.params.file);
    if (!width || !/^photo_[0-9a-f]{32}$/.test(id)) return missing();
    const tx = new SingleStatements(pool, viewer);
    if (!(await readableIds(tx, [photoRead], [id])).has(id)) return missing();
    // What nobody had to sign in for, caches on the way may keep for everybody.
    const open = viewer.kind === 'ANONYMOUS';
    void reply
      .header('etag', `"${id}-${width}"`)
      .header('cache-control', `${open ? 'public' : 'private'}, ${FRESH}`)
      .header('vary', 'Cookie, Authorization')
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', open ? 'cross-origin' : 'same-origin');
    if (request.headers['if-none-match'] === `"${id}-${width}"`) return reply.status(304).send();
    const bytes = await bytesOf(store, tx, id, width);
    if (bytes) return reply.type('image/webp').send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    app.log.error({ photo: id, width }, 'A photo has no bytes in the store of files');
    return missing();
  });
}

async function bytesOf(store: FileStore, tx: SingleStatements, id: string, width: Width): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const [photo] = await tx.query<{ fileKey: string }>('SELECT file_key AS "fileKey" FROM photo WHERE id = $1', [id]);
  return photo && store.get(fileOf(photo.fileKey, width));
}
