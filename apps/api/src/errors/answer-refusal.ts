import type { FastifyReply } from 'fastify';
import type { Locale } from '../auth/viewer.js';
import { Refusal } from './refusal.js';
import { messageOf, UserErrors } from './user-error.js';

type Words = (code: string, locale: Locale) => string;

/** Answers what is refused as JSON `{ code, message, problems? }`; anything else is a bug, and goes on. */
export function answerRefusal(reply: FastifyReply, error: unknown, locale: Locale, words: Words): FastifyReply {
  if (error instanceof UserErrors) {
    const problems = error.problems.map((problem) => ({ code: problem.code, path: problem.path ?? [], message: messageOf(problem, locale) }));
    return reply.status(422).send({ code: 'INVALID', message: words('INVALID', locale), problems });
  }
  if (!(error instanceof Refusal)) throw error;
  if (error.params.seconds) reply.header('retry-after', error.params.seconds);
  return reply.status(error.status).send({ code: error.code, message: words(error.code, locale) });
}
