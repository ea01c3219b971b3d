import type { FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Viewer } from '../../auth/viewer.js';
import { Refusal } from '../../errors/refusal.js';
import { messageOf as messageOfProblem, UserErrors } from '../../errors/user-error.js';

const STATUS: Readonly<Record<string, number>> = { IDEMPOTENCY_KEY_INVALID: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, IDEMPOTENCY_KEY_REUSED: 422, RATE_LIMITED: 429 };

/** Answers what went wrong with an upload as JSON `{ code, message }`; bugs go on. `messageOf`: the words of the route for its own codes. */
export function answerProblem(reply: FastifyReply, error: unknown, { locale }: Viewer, messageOf: (code: string, locale: Viewer['locale']) => string): FastifyReply {
  const send = (status: number, code: string, message = messageOf(code, locale)): FastifyReply => reply.status(status).send({ code, message });
  if (error instanceof Refusal) return send(error.status, error.code);
  if (error instanceof UserErrors) return send(422, error.problems[0]!.code, messageOfProblem(error.problems[0]!, locale));
  if (error instanceof GraphQLError) {
    const code = String(error.extensions.code);
    if (code in STATUS) return send(STATUS[code]!, code);
  }
  throw error;
}
