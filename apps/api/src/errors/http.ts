import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';

const unreadable = ({ statusCode = 400, code }: FastifyError, reply: FastifyReply): FastifyReply =>
  reply.status(statusCode).send({ code: code ?? 'BAD_REQUEST', message: 'This request cannot be read.' });

/** Addresses that Fastify cannot take apart come by no handler. */
export const frameworkErrors = (error: FastifyError, _request: unknown, reply: FastifyReply): void => void unreadable(error, reply);

/** Answers of the routes beside GraphQL where none was made for the case: Fastify itself would repeat the address, and the words of a bug. */
export function plainHttpErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => reply.status(404).send({ code: 'NOT_FOUND', message: 'There is nothing at this address.' }));
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if ((error.statusCode ?? 500) < 500) return unreadable(error, reply);
    const incident = randomUUID();
    app.log.error({ incident, err: error, req: request }, 'A request failed');
    return reply.status(500).send({ code: 'INTERNAL_SERVER_ERROR', incident, message: `Something went wrong on our side (incident ${incident}).` });
  });
}
