import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { viewerOfUser } from '../../auth/viewer-source.js';
import { anonymous, type Locale } from '../../auth/viewer.js';
import type { Context } from '../../context.js';
import { Refusal } from '../../errors/refusal.js';
import type { FeedEvent } from '../../feeds/programme.js';
import { ownerOf } from './calendar-address.owner.js';
import { isFresh, sayFreshness, tagOf } from './conditional.js';
import { type Duties, dutiesOfAccount } from './duties-of-account.js';
import { FEED_FORMATS, type FeedFormat } from './feed.formats.js';
import { stampOfScope } from './feed.stamp.js';
import { eventSubject, lieuSubject, programmeSubject, type Subject } from './feed.subject.js';
import { FEED_WORDS, messageOf } from './feed.words.js';
import { feedEvent, readEvent, readEvents } from './read-events.js';
import { withdrawnDates } from './withdrawals.js';

interface Doors {
  schema: GraphQLSchema;
  contextOf: (request: FastifyRequest) => Promise<Context>;
  /** Takes what an answer costs from the allowance of the address that asks, whoever is signed in there. */
  spend: (request: FastifyRequest, what: 'LOOK' | 'FEED') => Promise<unknown>;
}

type Request = FastifyRequest<{ Params: Readonly<Record<string, string>>; Querystring: { lang?: string } }>;

/** A feed that is about to be answered. */
interface Feed {
  readonly subject: Subject;
  readonly title: string;
  readonly description: string;
  /** Also what is not public, as far as the viewer may read it. */
  readonly whole?: boolean;
  /** What the account has to do. */
  readonly duties?: Duties;
}

const NO_DUTIES: Duties = { tasks: [], slots: [] };

const PUBLIC = 'public, max-age=300';
/** Nobody on the way keeps a copy, and a revoked address is asked for again. */
const PRIVATE = 'private, no-cache';

/**
 * `GET /feeds/{network}/{year}/programme.{format}`, `/feeds/lieux/{id}.{format}`, `/feeds/events/{id}.{format}`: what is public, for anybody. `GET /feeds/private/{token}.ics`: what
 * the account that the address was made for may read. Formats: ics, json (OpenAgenda), jsonld, csv, atom, rss. `?lang=en` for the other language. Described in docs/feeds.md.
 */
export function feedRoute(app: FastifyInstance, { schema, contextOf, spend }: Doors): void {
  const door = (url: string, open: (context: Context, locale: Locale, name: string, params: Request['params']) => Promise<{ context: Context; feed: Feed } | undefined>, cacheControl = PUBLIC): void => {
    app.get(url, async (request: Request, reply) => {
      const locale = request.query.lang === 'en' ? 'en' : 'fr';
      // Whose session a browser sends along does not matter: an address holds the same for everybody.
      const context = { ...(await contextOf(request)), viewer: anonymous(locale) };
      return refused(reply, locale, async () => {
        await spend(request, 'LOOK');
        const [, name = '', ending = ''] = /^([\w-]+)\.([a-z]+)$/.exec(request.params.file ?? '') ?? [];
        const format = FEED_FORMATS[ending];
        const found = format && (await open(context, locale, name, request.params));
        if (!found) throw new Refusal(404, 'FEED_UNKNOWN');
        return answer(request, reply, found.context, found.feed, format, cacheControl);
      });
    });
  };

  async function answer(request: Request, reply: FastifyReply, context: Context, feed: Feed, format: FeedFormat, cacheControl: string): Promise<unknown> {
    const { subject, duties = NO_DUTIES, whole = false } = feed;
    const { locale } = context.viewer;
    const now = new Date();
    const today = now.toISOString().slice(0, 10);
    const { changedAt, fingerprint } = await stampOfScope(context.pool, subject.scope);
    const times = [changedAt?.getTime() ?? 0, ...[...duties.tasks, ...duties.slots].map(({ updatedAt }) => Date.parse(updatedAt)), format.comingOnly ? Date.parse(today) : 0];
    const changed = new Date(Math.max(...times));
    const { memberships, personId, lieuIds, projectIds } = context.viewer;
    const tag = tagOf(fingerprint, format.type, locale, context.publicUrl, subject.name, feed.title, format.comingOnly && today, whole && { memberships, personId, lieuIds, projectIds }, duties);
    sayFreshness(reply, tag, changed, cacheControl);
    if (isFresh(request, tag, changed)) return reply.status(304).send();
    await spend(request, 'FEED');
    const events = (await eventsOf(context, feed, locale)).filter((event) => !format.comingOnly || event.dates.some(({ endsAt }) => endsAt >= today));
    const shown = new Set(events.flatMap(({ dates }) => dates.map(({ id }) => id)));
    const programme = {
      title: feed.title, description: feed.description, locale, page: subject.page, self: `${context.publicUrl}${request.url}`, changedAt: changed.toISOString(),
      events, ...duties, withdrawn: await withdrawnDates(context.pool, subject.scope, shown),
    };
    return reply.type(format.type).send(format.write(programme, new URL(context.publicUrl).hostname));
  }

  async function eventsOf(context: Context, { subject, whole }: Feed, locale: Locale): Promise<FeedEvent[]> {
    const { scope, network } = subject;
    const variables = { locale, filter: whole ? {} : { states: ['PUBLISHED'] } };
    switch (scope.kind) {
      case 'PROGRAMME':
        return (await readEvents(schema, context, 'month', { ...variables, network, year: scope.year })).map((node) => feedEvent(node, context.publicUrl));
      case 'LIEU':
        return (await readEvents(schema, context, 'lieu', { ...variables, id: scope.id })).map((node) =>
          feedEvent(node, context.publicUrl, ({ lieu }) => lieu?.id === scope.id || node.organisers.some(({ id }) => id === scope.id)));
      case 'EVENT':
        return (await readEvent(schema, context, scope.id, locale)).map((node) => feedEvent(node, context.publicUrl));
      case 'PERSON':
        return (await readEvents(schema, context, 'mine', { locale, filter: { mine: true } })).map((node) => feedEvent(node, context.publicUrl));
    }
  }

  door('/feeds/:network/:year/:file', async (context, locale, name, { network = '', year = '' }) => {
    if (name !== 'programme' || !/^\d{4}$/.test(year)) return undefined;
    const subject = await programmeSubject(context, network, Number(year));
    return subject && { context, feed: { subject, title: FEED_WORDS.programme(subject.name, Number(year), locale), description: FEED_WORDS.programmeOf[locale] } };
  });
  door('/feeds/lieux/:file', async (context, locale, id) => {
    const subject = await lieuSubject(context, id);
    return subject && { context, feed: { subject, title: FEED_WORDS.lieu(subject.name, locale), description: FEED_WORDS.lieuOf[locale] } };
  });
  door('/feeds/events/:file', async (context, locale, id) => {
    const subject = await eventSubject(context, id);
    return subject && { context, feed: { subject, title: subject.name, description: FEED_WORDS.eventOf[locale] } };
  });
  door('/feeds/private/:file', async (visitor, _locale, token, { file = '' }) => {
    const address = file.endsWith('.ics') ? await ownerOf(visitor.pool, token) : undefined;
    const viewer = address && (await viewerOfUser(visitor.dataSource, address.user));
    if (!address || !viewer) return undefined;
    const context = { ...visitor, viewer };
    const { locale } = viewer;
    if (address.lieu !== null) {
      const subject = await lieuSubject(context, address.lieu);
      return subject && { context, feed: { subject, whole: true, title: FEED_WORDS.wholeLieu(subject.name)[locale], description: FEED_WORDS.wholeLieuOf[locale] } };
    }
    const subject: Subject = { scope: { kind: 'PERSON', user: address.user }, name: '', page: context.publicUrl };
    return { context, feed: { subject, whole: true, title: FEED_WORDS.mine[locale], description: FEED_WORDS.mineOf[locale], duties: await dutiesOfAccount(context.pool, viewer, context.publicUrl) } };
  }, PRIVATE);
}

async function refused(reply: FastifyReply, locale: Locale, work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    void reply.header('cache-control', 'no-store');
    if (error instanceof Refusal) return reply.status(error.status).send({ code: error.code, message: messageOf(error.code, locale) });
    if (error instanceof GraphQLError && error.extensions.code === 'RATE_LIMITED') {
      return reply.status(429).header('retry-after', String(error.extensions.retryAfter)).send({ code: 'RATE_LIMITED', message: messageOf('RATE_LIMITED', locale) });
    }
    throw error;
  }
}
