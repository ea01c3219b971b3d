import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readableIds } from '../../auth/readable.js';
import type { Context } from '../../context.js';
import type { FileStore } from '../../storage/file-store.js';
import { SingleStatements } from '../../transaction/transaction.js';
import { disposition, FORMS } from './file-name.js';
import { messageOf } from './messages.js';
import { placeOfFile } from './project-file.files.js';
import { projectFileRead } from './project-file.read.js';
import type { ProjectFileType } from './project-file.type.js';

interface Doors {
  store: FileStore;
  contextOf: (request: FastifyRequest) => Promise<Context>;
}

/** `GET /files/{id}`: a file, to be kept and never shown, for whoever may read what names it at that moment. For everybody else there is none, as for an id that nothing has. */
export function fileRoute(app: FastifyInstance, { store, contextOf }: Doors): void {
  app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const { viewer, pool } = await contextOf(request);
    const { id } = request.params;
    const missing = (): FastifyReply => reply.status(404).header('cache-control', 'no-store').send({ code: 'NOT_FOUND', message: messageOf('NOT_FOUND', viewer.locale) });
    if (!/^file_[0-9a-f]{32}$/.test(id)) return missing();
    const tx = new SingleStatements(pool, viewer);
    if (!(await readableIds(tx, [projectFileRead], [id])).has(id)) return missing();
    const [file] = await tx.query<{ fileKey: string; name: string; type: ProjectFileType }>('SELECT file_key AS "fileKey", name, type FROM project_file WHERE id = $1', [id]);
    const bytes = file && (await store.get(placeOfFile(file.fileKey)));
    if (!bytes) {
      app.log.error({ file: id }, 'A file has no bytes in the store of files');
      return missing();
    }
    return reply
      .header('content-disposition', disposition(file.name))
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'same-origin')
      .type(FORMS[file.type].mime)
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  });
}
