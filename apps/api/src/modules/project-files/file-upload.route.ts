import type { FastifyInstance, FastifyRequest } from 'fastify';
import { holds } from '../../auth/permissions.js';
import { sameOriginOnly } from '../../auth/same-origin.js';
import type { Context } from '../../context.js';
import { Refusal } from '../../errors/refusal.js';
import type { FileStore } from '../../storage/file-store.js';
import { idempotencyKeyOf } from '../../transaction/idempotency-key.js';
import { Transaction } from '../../transaction/transaction.js';
import { answerProblem } from '../stored-files/answer.js';
import { refuseOtherForms, sentForm } from '../stored-files/sent-form.js';
import { keepFile } from './keep-file.js';
import { messageOf } from './messages.js';
import { FILE_BYTES_AT_MOST } from './project-file.files.js';
import { lockForFile } from './project-file.service.js';

interface Doors {
  store: FileStore;
  contextOf: (request: FastifyRequest) => Promise<Context>;
  /** Takes what a file costs from the allowance of whoever sends it. */
  spend: (context: Context) => Promise<unknown>;
  origins: readonly string[];
}

/**
 * `POST /files` (multipart `file`, `project`): sends a file of a project that the viewer may change, 201 `{ id, name, type, size }`; a document or a piece of evidence then names it by its id.
 * Refusals are JSON `{ code, message }`.
 */
export function fileUploadRoute(app: FastifyInstance, { store, contextOf, spend, origins }: Doors): void {
  app.post('/files', { onRequest: sameOriginOnly(origins) }, async (request, reply) => {
    const context = await contextOf(request);
    const { viewer, dataSource } = context;
    try {
      if (viewer.kind === 'ANONYMOUS') throw new Refusal(401, 'UNAUTHENTICATED');
      if (!holds(viewer, 'project:update')) throw new Refusal(403, 'FORBIDDEN');
      refuseOtherForms(request, FILE_BYTES_AT_MOST);
      await spend(context);
      const { file, fileName: name, fields: { project } } = await sentForm(request, FILE_BYTES_AT_MOST, ['project']);
      if (!project) throw new Refusal(422, 'PROJECT_MISSING');
      if (!file) throw new Refusal(422, 'FILE_MISSING');
      const keyed = idempotencyKeyOf(request.headers)?.next(['POST /files', project, name, file]);
      // Nothing is looked at or written for whoever may not add it; asked again where the row is written.
      await dataSource.transaction((manager) => lockForFile(new Transaction(manager, viewer), project));
      const report = (error: unknown): void => app.log.error(error, 'A file could not be written to the store of files');
      return await reply.status(201).send(await keepFile({ store, dataSource, viewer, report }, { project, bytes: file, name, keyed }));
    } catch (error) {
      return answerProblem(reply, error, viewer, messageOf);
    }
  });
}
