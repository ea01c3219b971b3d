import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Raised when feeds are written otherwise: whoever has a copy gets a new one. */
const WRITTEN_AS = 1;

/** A tag of everything that decides what a feed holds. */
export const tagOf = (...parts: readonly unknown[]): string => `"${createHash('sha256').update(JSON.stringify([WRITTEN_AS, ...parts])).digest('base64url').slice(0, 27)}"`;

const plain = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether whoever asks has what they would get. A date counts only where no tag is sent (RFC 9110, 13.2.2). */
export function isFresh({ headers }: Pick<FastifyRequest, 'headers'>, tag: string, changedAt: Date): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || tags.split(',').some((each) => plain(each) === tag);
  const since = Date.parse(String(headers['if-modified-since'] ?? ''));
  return Number.isFinite(since) && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}

/** Says how long a copy is good for, and how it is asked for again. */
export function sayFreshness(reply: FastifyReply, tag: string, changedAt: Date, cacheControl: string): void {
  void reply.header('etag', tag).header('last-modified', changedAt.toUTCString()).header('cache-control', cacheControl).header('x-content-type-options', 'nosniff');
}
