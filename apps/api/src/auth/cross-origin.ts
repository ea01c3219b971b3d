import type { FastifyCorsOptions, FastifyCorsOptionsDelegateCallback } from '@fastify/cors';

/** What pages of any origin may ask for. */
const OPEN = /^\/(graphql(\?|$)|exports\/|feeds\/(?!private\/))/;

/**
 * Origins of the configuration may send a visitor's cookie. Any other page may ask for what needs none – what is public, and what a
 * key opens: `*` without credentials, so that browsers neither show it an answer to a cookie nor, where they ask first, send one.
 */
export const crossOrigin =
  (origins: readonly string[]): FastifyCorsOptionsDelegateCallback =>
  (request, callback) => {
    const { origin } = request.headers;
    callback(null, origin === undefined ? CLOSED : origins.includes(origin) ? { origin, credentials: true } : OPEN.test(request.url) ? ANYBODY : CLOSED);
  };

const CLOSED: FastifyCorsOptions = { origin: false };
const ANYBODY: FastifyCorsOptions = { origin: '*', credentials: false, methods: ['GET', 'HEAD', 'POST'], exposedHeaders: ['Content-Disposition', 'Retry-After'], maxAge: 3600 };
