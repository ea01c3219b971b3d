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
import { convertImage } from './convert-image.js';
import { keepPhoto } from './keep-photo.js';
import { messageOf } from './messages.js';
import { lockSubject, refuseTexts } from './photo.service.js';
import { Turns } from './turns.js';

const BYTES_AT_MOST = 15 * 1024 * 1024;
const FIELDS = ['subject', 'alternative', 'credit', 'consent'] as const;

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
      refuseOtherForms(request, BYTES_AT_MOST);
      await spend(context);
      const { file, fields: { subject, consent: agreed, ...texts } } = await sentForm(request, BYTES_AT_MOST, FIELDS);
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
      return answerProblem(reply, error, viewer, messageOf);
    }
  });
}
